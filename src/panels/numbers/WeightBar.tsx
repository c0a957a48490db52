import styles from './Table.module.css'

/** A weight as a length; negative weights are hollow. */
export function WeightBar({ weight }: { readonly weight: number }) {
  const size = Math.min(1, Math.abs(weight))
  return (
    <span
      className={weight < 0 ? styles.negative : styles.positive}
      style={{ width: `${size * 100}%`, minWidth: weight === 0 ? 0 : 2 }}
    />
  )
}
