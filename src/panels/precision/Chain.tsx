import type { AxisSpec } from '../../core/axisSpec.ts'
import { NO_PICK } from '../../core/integerPicks.ts'
import type { ChainStep, Operand, RoundingChain } from '../../core/roundingChain.ts'
import { usePrecisionWords } from '../../i18n/usePrecisionWords.ts'
import styles from './chain.module.css'
import { fractionText, isReadable, plain } from './plain.ts'

interface Props {
  readonly chain: RoundingChain
  readonly spec: AxisSpec
}

/** Steps shown of a long sum: as many at its start, and the rest at its end. */
const FEW = 3

/** The values on the way to a coordinate, one a line, as the runtime rounds them; then the pick. */
export function Chain({ chain, spec }: Props) {
  const words = usePrecisionWords()
  const { steps, exact, exactCoordinate, pulled, coordinate } = chain
  const lines = steps.map((step, index) => ({ step, index }))
  const cut = lines.length > 10 ? [...lines.slice(0, FEW), null, ...lines.slice(-5)] : lines
  const whole = Number.isInteger(exactCoordinate)
  const elsewhere = chain.pick !== chain.exactPick
  return (
    <table className={styles.chain}>
      <tbody>
        {cut.map((line) =>
          line ? (
            <Line key={line.index} step={line.step} steps={steps} main={spec.arithmetic} />
          ) : (
            <tr key="cut">
              <th />
              <td colSpan={2}>{words.moreSteps(lines.length - FEW - 5)}</td>
            </tr>
          ),
        )}
        {pulled !== coordinate && (
          <tr>
            <th scope="row">{words.pulled}</th>
            <td />
            <td>{`=\u00a0${plain(pulled)}`}</td>
          </tr>
        )}
        <tr data-kind="exact">
          <th scope="row">{words.exactly}</th>
          {isReadable(exact.denominator) ? (
            <>
              <td>{fractionText(exact.numerator, exact.denominator)}</td>
              <td>{whole ? '' : `≈\u00a0${plain(exactCoordinate)}`}</td>
            </>
          ) : (
            <td colSpan={2}>{fractionText(exact.numerator, exact.denominator)}</td>
          )}
        </tr>
        <tr data-kind="pick">
          <th scope="row">{words.goesTo}</th>
          <td colSpan={2}>
            <span className={elsewhere ? styles.elsewhere : styles.element}>
              {elementText(words.nothing, chain.pick)}
            </span>
            {elsewhere && (
              <span className={styles.exactly}>
                {' '}
                {words.exactlyTo(elementText(words.nothing, chain.exactPick))}
              </span>
            )}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

const elementText = (nothing: string, pick: number) => (pick === NO_PICK ? nothing : plain(pick))

interface LineProps {
  readonly step: ChainStep
  readonly steps: readonly ChainStep[]
  readonly main: AxisSpec['arithmetic']
}

function Line({ step, steps, main }: LineProps) {
  const words = usePrecisionWords()
  const { name, operation, operands, value, rounded, arithmetic } = step
  const texts = operands.map((operand) => operandText(operand, steps, words.chainNames))
  const expression = operation === 'store' ? texts[0] : texts.join(` ${SIGNS[operation]} `)
  return (
    <tr>
      <th scope="row">{name ? words.chainNames[name] : ''}</th>
      <td>{expression}</td>
      <td>
        {`${rounded ? '≈' : '='}\u00a0${plain(value)}`}
        {arithmetic !== main && <small className={styles.format}> {arithmetic}</small>}
      </td>
    </tr>
  )
}

const SIGNS = { add: '+', subtract: '−', multiply: '×', divide: '÷' } as const

/** A named result by its name, anything else by its digits. */
function operandText(
  { value, step }: Operand,
  steps: readonly ChainStep[],
  names: Record<NonNullable<ChainStep['name']>, string>,
): string {
  const name = step === null ? null : steps[step]!.name
  return name ? names[name] : plain(value)
}
