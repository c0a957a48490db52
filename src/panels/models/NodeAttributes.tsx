import { Fragment } from 'react'
import { useModelWords } from '../../i18n/useModelWords.ts'
import type { ResizeNode } from '../../models/resizeNode.ts'
import { effectiveAttributes, valueText } from './effective.ts'
import styles from './models.module.css'

/** A node's attributes; those that are absent in another ink, with the values that stand for them. */
export function NodeAttributes({ node }: { readonly node: ResizeNode }) {
  const words = useModelWords()
  return (
    <span className={styles.attributes}>
      {effectiveAttributes(node).map(({ name, value, set }) => (
        <Fragment key={name}>
          <span data-set={set} title={set ? undefined : words.unset}>
            {name}=<wbr />
            {valueText(value)}
          </span>{' '}
        </Fragment>
      ))}
      {node.open.region !== null && (
        <span>
          roi <i>{words.unknownSize}</i>
        </span>
      )}
    </span>
  )
}
