import { useModelWords } from '../../i18n/useModelWords.ts'
import { symbolsOf } from '../../models/symbols.ts'
import { NumberField } from '../controls/NumberField.tsx'
import type { OpenModel } from './modelStore.ts'
import styles from './models.module.css'
import { setLengths } from './openModel.ts'

const isLength = (value: number) => Number.isInteger(value) && value > 0 && value < 2 ** 31

/** A field for every length that the model leaves open; shapes follow while one is typed. */
export function LengthFields({ open: { proto, lengths } }: { readonly open: OpenModel }) {
  const words = useModelWords()
  const symbols = symbolsOf(proto)
  if (symbols.length === 0) return null
  return (
    <fieldset className={styles.lengths} aria-label={words.lengths}>
      {symbols.map(({ name, start }) => (
        <div key={name}>
          <NumberField
            label={name}
            mark={name}
            tone="input"
            value={lengths[name] ?? start}
            onChange={(value) => isLength(value) && setLengths({ [name]: value })}
            onSettle={() => {}}
          />
        </div>
      ))}
    </fieldset>
  )
}
