import { evaluateElement, isExtrapolated } from '../../core/evaluate.ts'
import { offsetOf } from '../../core/shape.ts'
import { formatIndex } from '../../figures/format.ts'
import { numberText } from '../../i18n/numberText.ts'
import { useRecordedWords } from '../../i18n/useRecordedWords.ts'
import { float } from '../../scene/codecs.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import type { Picture } from '../../scene/result.ts'
import { look } from '../../scene/store.ts'
import { columnDigits, digits } from '../numbers/digits.ts'
import { firstTaps } from '../stage/firstTaps.ts'
import own from './recorded.module.css'

/** The shortest decimal that names a float32: two that differ never look the same. */
const allDigits = (value: number) => float.write(value).replaceAll('-', '−')

/** More input elements than this are counted, not listed. */
const MOST_LISTED = 4

interface FirstElementProps {
  readonly picture: Picture
  readonly recorded: KeptTensor
  readonly at: readonly number[]
  /** What that element is, with its index. */
  readonly name: (index: string) => string
}

/** What A reads and weighs for one element, what it comes to, and what was recorded there. */
export function FirstElement({ picture, recorded, at, name }: FirstElementProps) {
  const words = useRecordedWords()
  const { plan, input } = picture
  const nothing = plan.axes.some((axis, a) => isExtrapolated(axis, at[a]!))
  const { taps, count } = firstTaps(plan, at, MOST_LISTED)
  const index = formatIndex(at)
  return (
    <section className={own.first}>
      <p>
        <button
          type="button"
          className={own.link}
          title={words.pin(index)}
          onClick={() => look({ at, pinned: true })}
        >
          {name(index)}
        </button>
      </p>
      <table className={own.taps}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.inputElement}</th>
            <th scope="col">{words.weight}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {!nothing &&
            taps.map((tap, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: at an edge taps read one element twice
              <tr key={i}>
                <td>
                  <code>{formatIndex(tap.index)}</code>
                </td>
                <td>{columnDigits(tap.weight)}</td>
                <td>× {digits(input.data[offsetOf(tap.index, input.shape)]!)}</td>
              </tr>
            ))}
          {(nothing || count > MOST_LISTED) && (
            <tr>
              <td colSpan={3}>
                {nothing ? words.readsNothing : words.more(numberText(count - MOST_LISTED))}
              </td>
            </tr>
          )}
          <tr className={own.sum}>
            <th scope="row" colSpan={2}>
              {words.sum}
            </th>
            <td>{allDigits(evaluateElement(plan, input.data, at))}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              {words.recordedValue}
            </th>
            <td>{allDigits(recorded.data[offsetOf(at, recorded.shape)]!)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}
