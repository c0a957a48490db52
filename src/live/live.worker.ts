import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url'
import * as ort from 'onnxruntime-web/wasm'
import { download } from './download.ts'
import type { LiveJob, LiveReport } from './job.ts'
import { runModel } from './runModel.ts'

const report = (message: LiveReport, transfer: Transferable[] = []) =>
  postMessage(message, { transfer })

let ready: Promise<void> | null = null

/** Loads ONNX Runtime once: its code is served with the page, and never from elsewhere. */
async function load(): Promise<void> {
  // More threads would need shared memory, which pages have only where their server isolates them.
  ort.env.wasm.numThreads = 1
  ort.env.wasm.wasmBinary = await download(wasmUrl, (share) => report({ kind: 'loaded', share }))
}

addEventListener('message', async ({ data: job }: MessageEvent<LiveJob>) => {
  try {
    ready ??= load()
    await ready
    report({ kind: 'loaded', share: 1 })
    const bytes = async (file: Blob) => new Uint8Array(await file.arrayBuffer())
    const external = await Promise.all(
      (job.external ?? []).map(async ({ path, file }) => ({ path, data: await bytes(file) })),
    )
    const result = await runModel(ort, await bytes(job.model), job.feeds, external)
    const outputs = result.kind === 'outputs' ? result.outputs : []
    report(
      { kind: 'result', result },
      outputs.map(({ data }) => data.buffer as ArrayBuffer),
    )
  } catch (error) {
    ready = null
    report({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})
