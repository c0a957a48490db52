import { elementTaps, extrapolated } from '../../core/evaluate.ts'
import { offsetOf } from '../../core/shape.ts'
import { useWords } from '../../i18n/index.ts'
import { digits } from './digits.ts'
import type { ElementProps } from './ElementFormula.tsx'
import { Digits, Formula, Name, Row, Sign, Sub, Word } from './math.tsx'
import styles from './PickedValue.module.css'
import type { Notation } from './symbols.tsx'

/** v₂[0, 0, 2, 3] = v₁[0, 0, 1, 1] = 6: the one input element that an output element copies. */
export function PickedValue({ picture, element, notation }: ElementProps) {
  const tap = elementTaps(picture.plan, element)[0]
  if (!tap) return <Nothing picture={picture} />
  const { index } = tap
  const value = picture.input.data[offsetOf(index, picture.input.shape)]!
  return (
    <div className={styles.picked}>
      <Formula>
        <Tensor which="output" notation={notation} />
        <Word>[{element.join(', ')}]</Word>
      </Formula>
      <Formula>
        <Sign>=</Sign>
        <Tensor which="input" notation={notation} />
        <Word>[{index.join(', ')}]</Word>
      </Formula>
      <Formula>
        <Sign>=</Sign>
        <Digits>{digits(value)}</Digits>
      </Formula>
    </div>
  )
}

/** An output that reads nothing. */
function Nothing({ picture: { plan } }: Pick<ElementProps, 'picture'>) {
  const words = useWords().numbers
  return (
    <p className={styles.nothing}>
      {words.extrapolated} <b>{digits(extrapolated(plan))}</b>
    </p>
  )
}

function Tensor({ which, notation }: { which: 'input' | 'output'; notation: Notation }) {
  if (notation === 'plain') return <Word>{which}</Word>
  return (
    <Row>
      <Sub base={<Name>v</Name>} sub={<Digits>{which === 'input' ? 1 : 2}</Digits>} />
    </Row>
  )
}
