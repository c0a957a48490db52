// Reads one model beside the page, and tells how far it is.
import { FileError, type FileProblem } from '../tensors/files/fileError.ts'
import { type ReadModel, readModel } from './readModel.ts'

/** A model and the files that were opened with it. */
export interface ModelRequest {
  readonly file: File
  readonly files: readonly File[]
}

/** What is heard of a model while it is read, and at last. */
export type ModelReport =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'model'; readonly model: ReadModel }
  | { readonly kind: 'problem'; readonly problem: FileProblem }
  | { readonly kind: 'failed'; readonly message: string }

/** Reports come no oftener than this, in milliseconds. */
const PAUSE = 50

const tell = (report: ModelReport) => self.postMessage(report)

self.onmessage = async ({ data: { file, files } }: MessageEvent<ModelRequest>) => {
  let told = performance.now()
  const onPart = (share: number) => {
    if (performance.now() - told < PAUSE) return
    told = performance.now()
    tell({ kind: 'share', share })
  }
  try {
    tell({ kind: 'model', model: await readModel(file, files, onPart) })
  } catch (error) {
    if (error instanceof FileError) tell({ kind: 'problem', problem: error.problem })
    else tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
