import type { LiveJob, LiveReport } from './job.ts'
import type { LiveResult } from './runModel.ts'

let idle: Worker | null = null

/**
 * Runs a model in a worker, which stays for the next one: its code is loaded once. Stopping by
 * `signal` ends the worker; the promise is then rejected with the signal's reason.
 */
export function runInWorker(
  job: LiveJob,
  signal: AbortSignal,
  onLoaded: (share: number) => void,
): Promise<LiveResult> {
  const worker =
    idle ?? new Worker(new URL('./live.worker.ts', import.meta.url), { type: 'module' })
  idle = null
  return new Promise<LiveResult>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker failed'))
    worker.onmessage = ({ data }: MessageEvent<LiveReport>) => {
      if (data.kind === 'loaded') onLoaded(data.share)
      else if (data.kind === 'failed') reject(new Error(data.message))
      else {
        idle = worker
        resolve(data.result)
      }
    }
    worker.postMessage(job)
  }).catch((error) => {
    worker.terminate()
    throw error
  })
}
