import type { ModelWords } from '../../i18n/en/models.ts'
import { useModelWords } from '../../i18n/useModelWords.ts'
import type { Known } from '../../models/known.ts'
import type { ResizeNode } from '../../models/resizeNode.ts'
import { chooseNode } from './chooseNode.ts'
import { valueText } from './effective.ts'
import type { OpenModel } from './modelStore.ts'
import styles from './models.module.css'
import { NodeAttributes } from './NodeAttributes.tsx'

/** The nodes that resize, each of which becomes the scene by a click. */
export function NodeTable({ open: { nodes, chosen } }: { readonly open: OpenModel }) {
  const words = useModelWords()
  const heads = [words.node, words.input, words.output, words.size, words.attributes]
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={words.list}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {nodes.map((node, i) => (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: a name may occur in several calls
              key={i}
              node={node}
              chosen={i === chosen}
              onChoose={() => chooseNode(i)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly node: ResizeNode
  readonly chosen: boolean
  readonly onChoose: () => void
}

function Row({ node, chosen, onChoose }: RowProps) {
  const words = useModelWords()
  const { name, path, opType, opset, version } = node
  return (
    <tr data-chosen={chosen}>
      <th scope="row">
        <button
          type="button"
          className={styles.pick}
          disabled={!version}
          aria-current={chosen}
          onClick={onChoose}
        >
          {name}
        </button>
        <small>
          {opType} opset {opset} {path.length > 0 && words.inPath(path.join(' › '))}
          {!version && ` ${words.oldOpset(opset)}`}
        </small>
      </th>
      <td className={styles.input}>{shapeOf(node.input)}</td>
      <td className={styles.output}>{shapeOf(node.output)}</td>
      <td className={styles.size}>
        <SizeFrom node={node} />
      </td>
      <td>
        <NodeAttributes node={node} />
      </td>
    </tr>
  )
}

/** Where scales or sizes come from, and what they are. */
function SizeFrom({ node: { told, size, source } }: { readonly node: ResizeNode }) {
  const words = useModelWords()
  return (
    <>
      <code>{words.told[told]}</code> {size ? valueText(size) : <i>{words.unknownSize}</i>}
      <small>{sourceText(words, source)}</small>
    </>
  )
}

function sourceText(words: ModelWords, source: ResizeNode['source']): string {
  if (source.kind === 'computed') return source.chain.join(' → ')
  const kind = words.sources[source.kind]
  return 'name' in source && source.name ? `${kind} ${source.name}` : kind
}

const shapeOf = ({ shape }: Known) =>
  shape ? `(${shape.map((length) => length ?? '?').join(', ')})` : '?'
