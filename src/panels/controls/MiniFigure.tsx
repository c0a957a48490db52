import type { TransformationName } from '../../core/coordinates.ts'
import styles from './MiniFigure.module.css'
import { miniGrid } from './transformations.ts'

const INPUT = 2
const OUTPUT = 4
const WIDTH = 58
const CELLS = 38
const ROW = 9
const DOT = 1.5

/** One axis of an input over an output, drawn where the transformation lays them. */
export function MiniFigure({ transformation }: { readonly transformation: TransformationName }) {
  const { inputEdges, outputEdges } = miniGrid(transformation, INPUT, OUTPUT)
  return (
    <svg className={styles.figure} viewBox={`0 0 ${WIDTH} ${2 * ROW + 4}`} aria-hidden>
      <Row edges={inputEdges} top={1} className={styles.input} />
      <Row edges={outputEdges} top={ROW + 3} className={styles.output} />
    </svg>
  )
}

interface RowProps {
  readonly edges: readonly number[]
  readonly top: number
  readonly className: string | undefined
}

function Row({ edges, top, className }: RowProps) {
  const left = (u: number) => (WIDTH - CELLS) / 2 + u * CELLS
  return (
    <g className={className}>
      {edges.slice(1).map((end, i) => {
        const start = edges[i]!
        return (
          <g key={end}>
            <rect x={left(start)} y={top} width={left(end) - left(start)} height={ROW} />
            <circle cx={(left(start) + left(end)) / 2} cy={top + ROW / 2} r={DOT} />
          </g>
        )
      })}
    </g>
  )
}
