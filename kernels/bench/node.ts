import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { chartOf } from './chart.ts'
import { type Report, tableOf } from './report.ts'
import { run } from './run.ts'
import { tune } from './tune.ts'
import type { Work } from './works.ts'

/** Paths of what the benchmark is made of, and of what it writes. What is not there is left out. */
export interface Paths {
  /** Dawn for Node. */
  readonly dawn: string
  /** tfjs.mjs, bundled. */
  readonly tfjs: string
  /** The folder `dist` of onnxruntime-web. */
  readonly ort: string
  /** The script that times PyTorch. */
  readonly torch: string
  readonly json: string
  readonly svg: string
}

/** Whether parameters of the kernels are tried instead of timing everything. */
interface How {
  readonly tuning: boolean
}

/** Timestamps to the nanosecond, and float16 where a card has it. */
const DAWN_FLAGS = [
  'disable-dawn-features=timestamp_quantization',
  'enable-dawn-features=vulkan_enable_f16_on_nvidia',
]

/** Runs the benchmark in Node. */
export async function main(paths: Paths, { tuning }: How): Promise<void> {
  const { create, globals } = createRequire(import.meta.url)(paths.dawn)
  Object.assign(globalThis, globals)
  const gpu = create(DAWN_FLAGS) as GPU
  // Both libraries look for it there; and what nothing refers to would be destroyed.
  Object.defineProperty(globalThis, 'navigator', { value: { gpu }, configurable: true })
  if (tuning) await tune(gpu)
  else write(await timeAll(gpu, paths), paths)
  // Dawn keeps the process alive.
  process.exit(0)
}

function timeAll(gpu: GPU, paths: Paths): Promise<Report> {
  copyWhatIsWritten()
  const url = (path: string) => pathToFileURL(path).href
  return run(gpu, {
    tfjs: existsSync(paths.tfjs) ? () => import(/* @vite-ignore */ url(paths.tfjs)) : null,
    ort: existsSync(paths.ort)
      ? {
          load: () => import(/* @vite-ignore */ url(`${paths.ort}/ort.webgpu.min.mjs`)),
          dist: `${url(paths.ort)}/`,
        }
      : null,
    torch: async (works) => timeTorch(paths.torch, works),
  })
}

/** Prints the table and writes the files. A software adapter's times get no chart. */
export function write(report: Report, { json, svg }: Pick<Paths, 'json' | 'svg'>): void {
  console.log(tableOf(report))
  writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`)
  if (!report.software) writeFileSync(svg, chartOf(report))
}

/** Dawn refuses views on shared memory, which is what WebAssembly hands it. */
function copyWhatIsWritten(): void {
  const { writeBuffer } = GPUQueue.prototype
  GPUQueue.prototype.writeBuffer = function (buffer, offset, data, start = 0, size = undefined) {
    const view = ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data)
    const unit = ArrayBuffer.isView(data) && 'BYTES_PER_ELEMENT' in data ? bytesOf(data) : 1
    const from = start * unit
    const end = size === undefined ? view.length : from + size * unit
    return writeBuffer.call(this, buffer, offset, view.slice(from, end))
  }
}

const bytesOf = (data: ArrayBufferView) => (data as Uint8Array).BYTES_PER_ELEMENT

/** Seconds of every work by PyTorch on CUDA; null where there is none. */
export function timeTorch(script: string, works: readonly Work[]): number[] | null {
  const { stdout, status } = spawnSync('python3', [script], {
    input: JSON.stringify(works),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  return status === 0 ? JSON.parse(stdout) : null
}
