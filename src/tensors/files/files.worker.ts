// Reads one file beside the page, and tells how far it is.
import { FileError, type FileProblem } from './fileError.ts'
import { type FileContent, type FileRequest, readFile } from './readFile.ts'

/** What is heard of a file while it is read, and at last. */
export type FileReport =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'content'; readonly content: FileContent }
  | { readonly kind: 'problem'; readonly problem: FileProblem }
  | { readonly kind: 'failed'; readonly message: string }

/** Reports come no oftener than this, in milliseconds. */
const PAUSE = 50

const tell = (report: FileReport, transfer: Transferable[] = []) =>
  self.postMessage(report, { transfer })

self.onmessage = async ({ data }: MessageEvent<FileRequest>) => {
  let told = performance.now()
  const onPart = (share: number) => {
    if (performance.now() - told < PAUSE) return
    told = performance.now()
    tell({ kind: 'share', share })
  }
  try {
    const content = await readFile(data, onPart)
    const transfer = content.kind === 'tensor' ? [content.tensor.data.buffer as ArrayBuffer] : []
    tell({ kind: 'content', content }, transfer)
  } catch (error) {
    if (error instanceof FileError) tell({ kind: 'problem', problem: error.problem })
    else tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
