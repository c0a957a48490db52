import type { Ort } from './ortPeer.ts'
import type { Report } from './report.ts'
import { run } from './run.ts'
import type { Tfjs } from './tfjsPeer.ts'
import { WORKS } from './works.ts'

/** Addresses of the peers; null where they are not installed. */
export interface Addresses {
  readonly tfjs: string | null
  readonly ort: string | null
  /** Seconds of the works by PyTorch, which ran before. */
  readonly torch: readonly number[] | null
}

const benchmark = {
  works: WORKS,
  run: ({ tfjs, ort, torch }: Addresses): Promise<Report> => {
    if (!navigator.gpu) throw new Error('This browser has no WebGPU: nothing can be measured.')
    return run(navigator.gpu, {
      tfjs: tfjs ? (): Promise<Tfjs> => import(/* @vite-ignore */ tfjs) : null,
      ort: ort
        ? {
            load: (): Promise<Ort> => import(/* @vite-ignore */ `${ort}ort.webgpu.min.mjs`),
            dist: ort,
          }
        : null,
      torch: torch && (async () => torch),
    })
  },
}

declare global {
  interface Window {
    benchmark: typeof benchmark
  }
}

window.benchmark = benchmark
