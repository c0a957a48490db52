import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2023' },
  // They are found only when something loads lazily, which would reload a page under development.
  optimizeDeps: { include: ['fflate', 'onnxruntime-web/wasm', 'pbf'] },
})
