import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    include: [
      'src/**/*.test.{ts,tsx}',
      'kernels/**/*.test.ts',
      'e2e/**/*.test.ts',
      'scripts/**/*.test.mjs',
    ],
  },
})
