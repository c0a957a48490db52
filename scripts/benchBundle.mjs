// Bundles the benchmark of the kernels for Node, and TensorFlow.js where it is installed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from './install.mjs'

export const BENCH = join(ROOT, 'kernels', 'bench')
/** Packages that only the benchmark needs are installed here. */
export const MODULES = join(BENCH, 'node_modules')
export const HOW_TO_INSTALL = 'npm install --prefix kernels/bench'

/** Dawn for Node, as the package `webgpu` holds it for this system. */
export function dawnPath() {
  const system = process.platform === 'darwin' ? 'universal' : process.arch
  return join(MODULES, 'webgpu', 'dist', `${process.platform}-${system}`, 'dawn.node')
}

/** The folder of onnxruntime-web's files. */
export const ORT = join(MODULES, 'onnxruntime-web', 'dist')

/** Writes `bench.mjs` into a folder. */
export async function bundleBench(outDir) {
  await bundle(join(BENCH, 'node.ts'), outDir, 'bench.mjs', { ssr: true })
}

/** Writes `tfjs.mjs` into a folder, as a browser would load it; gives false where there is none. */
export async function bundleTfjs(outDir) {
  if (!existsSync(join(MODULES, '@tensorflow'))) return false
  await bundle(join(BENCH, 'tfjs.mjs'), outDir, 'tfjs.mjs', { ssr: false })
  return true
}

function bundle(entry, outDir, name, { ssr }) {
  return build({
    configFile: false,
    root: BENCH,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      ssr,
      ...(ssr ? {} : { lib: { entry, formats: ['es'] } }),
      rolldownOptions: { input: entry, output: { entryFileNames: name, codeSplitting: false } },
    },
    ssr: { noExternal: true },
    resolve: ssr ? {} : { alias: { util: join(BENCH, 'nodeUtil.mjs') } },
  })
}
