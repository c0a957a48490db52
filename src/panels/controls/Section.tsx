import { Fragment, type ReactNode } from 'react'
import styles from './Section.module.css'

interface Props {
  readonly id: string
  readonly title: string
  /** A name of the runtime, set in the monospaced face. */
  readonly mono?: boolean
  readonly faint?: boolean
  /** What stands at the end of the title's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A group of the column: a title, and what is chosen under it. */
export function Section({ id, title, mono, faint, aside, children }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id} data-faint={faint}>
      <div className={styles.head}>
        <h2 id={id} data-mono={mono}>
          {mono ? breakable(title) : title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** A name that may go on in the next line behind an underscore. */
function breakable(name: string): ReactNode {
  return name.split(/(?<=_)/).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts are told apart by their place
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
