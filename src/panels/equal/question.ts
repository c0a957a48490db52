import type { EqualSettings } from '../../compare/equalSettings.ts'
import type { ResizeRequest } from '../../runtimes/request.ts'
import type { Answer } from '../latestWorker.ts'

/** Which settings give the output of this request? */
export interface EqualQuestion {
  readonly runtime: string
  readonly request: ResizeRequest
}

export interface EqualAnswer extends Answer {
  /** Null when the request is refused. */
  readonly found: EqualSettings | null
  /** Milliseconds of the worker. */
  readonly took: number
}
