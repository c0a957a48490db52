import type { ResizePlan } from '../core/resizePlan.ts'
import type { ResizeRequest } from '../runtimes/request.ts'
import type { LengthFromScale } from '../runtimes/resolution.ts'

/** What a side comes to, whatever was asked. */
export type Planned = Pick<Side, 'plan'>

/** One of two accepted requests on the same input: what was asked, and what it came to. */
export interface Side {
  /** The runtime's name. */
  readonly runtime: string
  readonly request: ResizeRequest
  readonly plan: ResizePlan
  /** How each length followed from its scale; empty unless scales were given. */
  readonly lengths: readonly LengthFromScale[]
}
