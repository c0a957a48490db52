import { useMemo } from 'react'
import styles from './CodeBlock.module.css'
import { CopyButton } from './CopyButton.tsx'
import { type Grammar, tokenize } from './tokens.ts'

interface Props {
  readonly title: string
  readonly source: string
  readonly grammar: Grammar
  readonly copyTitle: string
}

/** A program in light colours, scrolled in its own frame, with a button that copies it. */
export function CodeBlock({ title, source, grammar, copyTitle }: Props) {
  const tokens = useMemo(() => tokenize(source, grammar), [source, grammar])
  return (
    <div>
      <div className={styles.header}>
        <h3>{title}</h3>
        <CopyButton title={copyTitle} text={() => source} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.code} tabIndex={0} aria-label={title}>
        <pre>
          <code>
            {tokens.map(({ kind, text }, t) =>
              kind === 'plain' ? (
                text
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: tokens are told apart by their place
                <span key={t} className={styles[kind]}>
                  {text}
                </span>
              ),
            )}
          </code>
        </pre>
      </section>
    </div>
  )
}
