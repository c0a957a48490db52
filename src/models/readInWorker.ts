import { FileError } from '../tensors/files/fileError.ts'
import type { ModelReport, ModelRequest } from './models.worker.ts'
import type { ReadModel } from './readModel.ts'

/**
 * Reads a model in a worker of its own. Stopping by `signal` ends the worker; the promise is then
 * rejected with the signal's reason. Throws FileError.
 */
export function readModelInWorker(
  request: ModelRequest,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<ReadModel> {
  const worker = new Worker(new URL('./models.worker.ts', import.meta.url), { type: 'module' })
  const model = new Promise<ReadModel>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker failed'))
    worker.onmessage = ({ data }: MessageEvent<ModelReport>) => {
      if (data.kind === 'share') onShare(data.share)
      else if (data.kind === 'model') resolve(data.model)
      else if (data.kind === 'problem') reject(new FileError(data.problem))
      else reject(new Error(data.message))
    }
    worker.postMessage(request)
  })
  return model.finally(() => worker.terminate())
}
