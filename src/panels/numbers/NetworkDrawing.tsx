import { useId } from 'react'
import { useWords } from '../../i18n/index.ts'
import type { Network, NetworkNode } from '../../runtimes/network.ts'
import { briefShape } from './briefShape.ts'
import styles from './NetworkTab.module.css'
import { layoutNetwork, NODE_HEIGHT, NODE_WIDTH, type PlacedNode } from './networkLayout.ts'

/** Boxes and arrows, from the inputs down to the output. The list below says the same in words. */
export function NetworkDrawing({ network }: { readonly network: Network }) {
  const words = useWords().numbers
  const head = useId()
  const { nodes, edges, width, height } = layoutNetwork(network)
  return (
    <svg
      className={styles.drawing}
      width={width + 2}
      height={height + 2}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      role="img"
      aria-label={words.drawing}
    >
      <marker
        id={head}
        viewBox="0 0 8 8"
        refX="3"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M0,0 L8,4 L0,8 z" className={styles.head} />
      </marker>
      {edges.map(({ key, path, label, labelX, labelY }) => (
        <g key={key}>
          <path d={path} className={styles.edge} markerEnd={`url(#${head})`} />
          {label && (
            <text x={labelX} y={labelY} textAnchor="end" className={styles.when}>
              {label}
            </text>
          )}
        </g>
      ))}
      {nodes.map((placed) => (
        <Box key={placed.node.id} {...placed} />
      ))}
    </svg>
  )
}

function Box({ node, x, y }: PlacedNode) {
  const words = useWords().numbers
  const tensor = node.buildValue !== undefined
  const build = tensor ? node.buildValue : node.buildDims
  const run = tensor ? node.runValue : node.runDims
  return (
    <g transform={`translate(${x}, ${y})`}>
      <rect
        width={NODE_WIDTH}
        height={NODE_HEIGHT}
        rx={node.kind === 'layer' ? 4 : NODE_HEIGHT / 3}
        className={`${styles.box} ${COLOURS[node.kind] ?? ''}`}
      />
      <text x={NODE_WIDTH / 2} y={18} textAnchor="middle" className={styles.label}>
        {node.label}
      </text>
      <Line y={37} when={words.buildTime} shape={build ?? null} />
      <Line y={54} when={words.runTime} shape={run ?? null} />
    </g>
  )
}

function Line({ y, when, shape }: { y: number; when: string; shape: readonly number[] | null }) {
  const unknown = shape === null || shape.some((length) => length < 0)
  return (
    <>
      <text x={10} y={y} className={styles.when}>
        {when}
      </text>
      <text
        x={NODE_WIDTH - 10}
        y={y}
        textAnchor="end"
        className={`${styles.dims} ${unknown ? styles.unknown : ''}`}
      >
        {briefShape(shape)}
      </text>
    </>
  )
}

const COLOURS: Partial<Record<NetworkNode['kind'], string | undefined>> = {
  input: styles.input,
  output: styles.output,
  constant: styles.constant,
}
