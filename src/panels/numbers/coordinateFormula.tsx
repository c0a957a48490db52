import type { ReactNode } from 'react'
import type { AxisSpec } from '../../core/axisSpec.ts'
import type { TransformationName } from '../../core/coordinates.ts'
import { Bracketed, Digits, Fraction, Half, Row, Sign } from './math.tsx'
import type { AxisSymbols, Notation } from './symbols.tsx'

/** How a transformation is written: with an index (a letter or a number) and a ratio. */
type Writing = (index: ReactNode, ratio: ReactNode, notation: Notation) => ReactNode

interface Notated {
  readonly write: Writing
  /** What is taken off both lengths in the ratio: 1 for ALIGN_CORNERS. */
  readonly less: 0 | 1
}

const halfPixel: Writing = (index, ratio, notation) => {
  const shifted = (
    <Bracketed>
      {index}
      <Sign>+</Sign>
      <Half />
    </Bracketed>
  )
  return (
    <Row>
      {notation === 'document' ? ratio : shifted}
      {notation === 'document' ? shifted : times(ratio)}
      <Sign>−</Sign>
      <Half />
    </Row>
  )
}

const proportional: Writing = (index, ratio, notation) => (
  <Row>
    {notation === 'document' ? ratio : index}
    {times(notation === 'document' ? index : ratio)}
  </Row>
)

const times = (factor: ReactNode) => (
  <Row>
    <Sign>·</Sign>
    {factor}
  </Row>
)

/** A transformation that is missing here is shown by its coordinate alone. */
const WRITINGS: Partial<Record<TransformationName, Notated>> = {
  half_pixel: { write: halfPixel, less: 0 },
  align_corners: { write: proportional, less: 1 },
  asymmetric: { write: proportional, less: 0 },
}

/** The right side of `α = …`: once in letters and once with the axis's own numbers. */
export function coordinateFormula(
  spec: AxisSpec,
  symbols: AxisSymbols,
  index: number,
  notation: Notation,
): { readonly letters: ReactNode; readonly numbers: ReactNode } | null {
  const notated = WRITINGS[spec.transformation]
  // A single output under ALIGN_CORNERS would be divided by 0: its coordinate is 0 by definition.
  const less = spec.rescale.order === 'corners' ? 1 : notated?.less
  if (!notated || less === undefined || (less === 1 && spec.output === 1)) return null
  const { write } = notated
  const numbers = <Fraction {...ratioOfNumbers(spec, less)} />
  const letters = (
    <Fraction over={lessOne(symbols.input, less)} under={lessOne(symbols.output, less)} />
  )
  return {
    letters: write(symbols.index, letters, notation),
    numbers: write(<Digits>{index}</Digits>, numbers, notation),
  }
}

function ratioOfNumbers(spec: AxisSpec, less: 0 | 1): { over: ReactNode; under: ReactNode } {
  if (less === 0 && spec.rescale.by === 'scale') {
    return { over: <Digits>1</Digits>, under: <Digits>{spec.rescale.scale}</Digits> }
  }
  return {
    over: <Digits>{spec.input - less}</Digits>,
    under: <Digits>{spec.output - less}</Digits>,
  }
}

function lessOne(length: ReactNode, less: 0 | 1): ReactNode {
  if (less === 0) return length
  return (
    <Row>
      {length}
      <Sign>−</Sign>
      <Digits>1</Digits>
    </Row>
  )
}
