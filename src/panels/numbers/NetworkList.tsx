import { useWords } from '../../i18n/index.ts'
import type { Network, NetworkNode } from '../../runtimes/network.ts'
import styles from './NetworkTab.module.css'

/** The network as a list: every node with what is known of it when built and when run. */
export function NetworkList({ network }: { readonly network: Network }) {
  const words = useWords().numbers
  const label = (id: string) => network.nodes.find((node) => node.id === id)?.label ?? id
  return (
    <ul className={styles.list} aria-label={words.drawing}>
      {network.nodes.map((node) => {
        const from = network.edges.filter(({ to }) => to === node.id).map((edge) => edge.from)
        return (
          <li key={node.id}>
            <b>{node.label}</b> · {words.kinds[node.kind]}
            {from.length > 0 && ` · ${words.reads(from.map(label).join(', '))}`}
            <br />
            <Known node={node} />
          </li>
        )
      })}
    </ul>
  )
}

function Known({ node }: { readonly node: NetworkNode }) {
  const words = useWords().numbers
  const times = (build: Dims, run: Dims) => (
    <>
      {words.buildTime} <Dims shape={build} />
      {words.comma}
      {words.runTime} <Dims shape={run} />
    </>
  )
  return (
    <>
      {words.shapeOf} {times(node.buildDims, node.runDims)}
      {node.buildValue !== undefined && (
        <>
          <br />
          {words.valueOf} {times(node.buildValue, node.runValue ?? null)}
        </>
      )}
      {node.profile && (
        <>
          <br />
          {words.profile} min <Dims shape={node.profile.min} />
          {words.comma}opt <Dims shape={node.profile.opt} />
          {words.comma}max <Dims shape={node.profile.max} />
        </>
      )}
    </>
  )
}

type Dims = readonly number[] | null

function Dims({ shape }: { readonly shape: Dims }) {
  const words = useWords().numbers
  return shape === null ? words.unknown : <code>({shape.join(', ').replaceAll('-', '−')})</code>
}
