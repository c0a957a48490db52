import type { LiveResult, LiveTensor } from './runModel.ts'

/** A model to run and its inputs. */
export interface LiveJob {
  readonly model: Blob
  readonly feeds: readonly LiveTensor[]
  /** Files beside the model that hold its weights, by the names that it calls them. */
  readonly external?: readonly { readonly path: string; readonly file: Blob }[]
}

/** What is heard of a run while it lasts, and at last. */
export type LiveReport =
  /** The share of ONNX Runtime's own code that is here, from 0 to 1; 1 while the model runs. */
  | { readonly kind: 'loaded'; readonly share: number }
  | { readonly kind: 'result'; readonly result: LiveResult }
  | { readonly kind: 'failed'; readonly message: string }
