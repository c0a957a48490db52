import type { Shape } from '../core/shape.ts'
import type { Profile } from './request.ts'

/** A node of the small network drawn for a request. */
export interface NetworkNode {
  readonly id: string
  readonly kind: 'input' | 'constant' | 'layer' | 'output'
  /** The name it has in the code, such as `inputT0`, or the layer's type, such as `Resize`. */
  readonly label: string
  /** Dims when the engine is built (−1 where unknown) and when it runs. Of the node's output. */
  readonly buildDims: Shape | null
  readonly runDims: Shape | null
  /** Values of a shape tensor: when built (null while unknown) and when run. */
  readonly buildValue?: Shape | null
  readonly runValue?: Shape | null
  readonly profile?: Profile
  /** Column and row of the drawing, from 0. */
  readonly column: number
  readonly row: number
}

export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label?: string }[]
}
