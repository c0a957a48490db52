import { FileError } from './fileError.ts'
import type { FileReport } from './files.worker.ts'
import type { FileContent, FileRequest } from './readFile.ts'

/**
 * Reads a file in a worker of its own, which hands its values over without a copy. Stopping by
 * `signal` ends the worker; the promise is then rejected with the signal's reason. Throws FileError.
 */
export function readInWorker(
  request: FileRequest,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<FileContent> {
  const worker = new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' })
  const content = new Promise<FileContent>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker failed'))
    worker.onmessage = ({ data }: MessageEvent<FileReport>) => {
      if (data.kind === 'share') onShare(data.share)
      else if (data.kind === 'content') resolve(data.content)
      else if (data.kind === 'problem') reject(new FileError(data.problem))
      else reject(new Error(data.message))
    }
    worker.postMessage(request)
  })
  return content.finally(() => worker.terminate())
}
