import type { ResizeRequest } from '../../runtimes/request.ts'
import type { Answer } from '../latestWorker.ts'

/** The longest axis of the map. */
export const MOST = 256

/** Between which lengths of an axis does this request pick other elements than exact arithmetic? */
export interface LengthsQuestion {
  readonly runtime: string
  readonly request: ResizeRequest
  readonly axis: number
}

/** Some rows of the map, and how long all rows up to them took. */
export interface LengthsAnswer extends Answer {
  /** Input length of the first row. */
  readonly from: number
  /** Counts for every output length, row after row. */
  readonly rows: Int16Array
  /** Milliseconds of the worker. */
  readonly took: number
}
