import styles from './Switch.module.css'

interface Props {
  readonly labelledBy: string
  readonly describedBy?: string
  readonly on: boolean
  /** The value stands because nobody chose: shown lightly. */
  readonly byDefault?: boolean
  readonly onChange: (on: boolean) => void
}

/** On or off. */
export function Switch({ labelledBy, describedBy, on, byDefault, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      className={styles.switch}
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      data-default={byDefault}
      onClick={() => onChange(!on)}
    />
  )
}
