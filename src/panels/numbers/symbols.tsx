import type { ReactNode } from 'react'
import type { AxisPlan } from '../../core/axisPlan.ts'
import type { ResizePlan } from '../../core/resizePlan.ts'
import type { Scene } from '../../scene/scene.ts'
import { axisName } from '../axisName.ts'
import { Digits, FractionOf, Name, Sub, Word } from './math.tsx'

export type Notation = Scene['notation']

/** The letters of one axis in a formula. */
export interface AxisSymbols {
  /** The coordinate in the input: α, β … or x_in. */
  readonly coordinate: ReactNode
  /** The output index. */
  readonly index: ReactNode
  /** Lengths of the input and of the output. */
  readonly input: ReactNode
  readonly output: ReactNode
  /** The first input element that is read: p, q … or i. */
  readonly picked: ReactNode
  /** The fraction of the coordinate: {α} or f. */
  readonly fraction: ReactNode
}

/** An axis that the resize changes, with what its formula is made of. */
export interface ResizedAxis {
  readonly axis: number
  /** N, C, H, W for four dimensions; d0, d1 … else. */
  readonly name: string
  readonly plan: AxisPlan
  readonly symbols: AxisSymbols
}

/** The axes whose formula is worth showing: all that are not just copied, outermost first. */
export function resizedAxes(plan: ResizePlan, notation: Notation): ResizedAxis[] {
  const rank = plan.axes.length
  return plan.axes.flatMap((axisPlan, axis) => {
    if (axisPlan.spec.filter.kind === 'copy') return []
    const name = axisName(axis, rank)
    const symbols = notation === 'document' ? ofDocument(rank - 1 - axis, name) : plain(name)
    return [{ axis, name, plan: axisPlan, symbols }]
  })
}

/** Letters by distance from the innermost axis: the document has the first two. */
const LETTERS = [
  { coordinate: 'β', index: 'b', length: 'w', picked: 'q' },
  { coordinate: 'α', index: 'a', length: 'h', picked: 'p' },
  { coordinate: 'γ', index: 'k', length: 'c', picked: 'r' },
  { coordinate: 'δ', index: 'm', length: 'n', picked: 's' },
] as const

function ofDocument(fromInnermost: number, name: string): AxisSymbols {
  const letters = LETTERS[fromInnermost]
  if (!letters) return plain(name)
  const length = (sub: number) => (
    <Sub base={<Name>{letters.length}</Name>} sub={<Digits>{sub}</Digits>} />
  )
  const coordinate = <Name>{letters.coordinate}</Name>
  return {
    coordinate,
    index: <Name>{letters.index}</Name>,
    input: length(1),
    output: length(2),
    picked: <Name>{letters.picked}</Name>,
    fraction: <FractionOf>{coordinate}</FractionOf>,
  }
}

function plain(name: string): AxisSymbols {
  const of = (letter: string) => <Sub base={<Name>{letter}</Name>} sub={<Word>{name}</Word>} />
  return {
    coordinate: <Sub base={<Name>x</Name>} sub={<Word>in</Word>} />,
    index: <Sub base={<Name>x</Name>} sub={<Word>out</Word>} />,
    input: <Name>I</Name>,
    output: <Name>O</Name>,
    picked: of('i'),
    fraction: of('f'),
  }
}
