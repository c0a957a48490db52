import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    // Room for properties of many cases on a busy machine; speed is not what tests are about.
    testTimeout: 30_000,
    include: [
      'src/**/*.test.{ts,tsx}',
      'kernels/**/*.test.ts',
      'e2e/**/*.test.ts',
      'scripts/**/*.test.mjs',
    ],
  },
})
