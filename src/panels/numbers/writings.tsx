import type { ReactNode } from 'react'
import type { TransformationName } from '../../core/coordinates.ts'
import { Bracketed, Digits, Fraction, Half, Row, Sign, Word } from './math.tsx'
import type { Notation } from './symbols.tsx'

/** What formulas are made of: letters, or the numbers of an axis. */
export interface Parts {
  readonly notation: Notation
  readonly index: ReactNode
  readonly input: ReactNode
  readonly output: ReactNode
  /** Input per output. */
  readonly ratio: ReactNode
  /** Output per input. */
  readonly scale: ReactNode
  /** (I − 1)/(O − 1). */
  readonly corners: {
    readonly ratio: ReactNode
    readonly inPlaceOfRatio: boolean
    readonly less: ReactNode
    readonly lessOutput: ReactNode
  }
  /** The ends of the region of interest. */
  readonly start: ReactNode
  /** The same behind a minus: a negative number stands in brackets there. */
  readonly startLess: ReactNode
  readonly end: ReactNode
  /** ⌊x·I/O⌋. */
  readonly floor: ReactNode
}

/** How a transformation is written; `single` for an output of length 1. */
type Writing = (parts: Parts, single: boolean) => ReactNode

const ONE = <Digits>1</Digits>

const less = (from: ReactNode, what: ReactNode = ONE) => (
  <Row>
    {from}
    <Sign>−</Sign>
    {what}
  </Row>
)

const times = (a: ReactNode, b: ReactNode) => (
  <Row>
    {a}
    <Sign>·</Sign>
    {b}
  </Row>
)

const plus = (a: ReactNode, b: ReactNode) => (
  <Row>
    {a}
    <Sign>+</Sign>
    {b}
  </Row>
)

interface Lengths {
  readonly rescale: { readonly order: string }
  readonly input: ReactNode
  readonly output: ReactNode
  /** Whether 1 has been taken off both already. */
  readonly done?: boolean
}

/** (I − 1)/(O − 1), and whether it stands in the place of the ratio. */
export function cornersOf({ rescale, input, output, done }: Lengths): Parts['corners'] {
  const [over, under] = done ? [input, output] : [less(input), less(output)]
  return {
    ratio: <Fraction over={over} under={under} />,
    inPlaceOfRatio: rescale.order === 'corners',
    less: done ? over : <Bracketed>{over}</Bracketed>,
    lessOutput: under,
  }
}

const ratioOf = ({ ratio, corners }: Parts) => (corners.inPlaceOfRatio ? corners.ratio : ratio)

/** The document writes the ratio first, and no sign before a bracket. */
function scaled({ notation, ...parts }: Parts, what: ReactNode, ratio: ReactNode): ReactNode {
  if (what === parts.index) return notation === 'document' ? times(ratio, what) : times(what, ratio)
  return notation === 'document' ? (
    <Row>
      {ratio}
      {what}
    </Row>
  ) : (
    times(what, ratio)
  )
}

const shifted = (parts: Parts) => <Bracketed>{plus(parts.index, <Half />)}</Bracketed>

const halfPixel: Writing = (parts) => less(scaled(parts, shifted(parts), ratioOf(parts)), <Half />)

/** Half of the input, less the part of it that the output's own length and scale leave. */
const symmetric: Writing = (parts) => {
  const { input, output, scale } = parts
  const share = <Fraction over={output} under={times(scale, input)} />
  const offset = times(
    <Fraction over={input} under={<Digits>2</Digits>} />,
    <Bracketed>{less(ONE, share)}</Bracketed>,
  )
  return plus(offset, halfPixel(parts, false))
}

const cropAndResize: Writing = ({ index, start, startLess, end, corners }, single) => {
  const span = <Bracketed>{less(end, startLess)}</Bracketed>
  const along = single ? <Half /> : <Fraction over={index} under={corners.lessOutput} />
  return plus(times(start, corners.less), times(along, times(span, corners.less)))
}

const areaEnlarging: Writing = ({ index, floor, scale }) => {
  const past = less(
    <Row>{plus(index, ONE)}</Row>,
    times(<Bracketed>{plus(floor, ONE)}</Bracketed>, scale),
  )
  return plus(
    floor,
    <Row>
      <Word>max</Word>
      <Bracketed>
        <Digits>0</Digits>
        <Sign>,</Sign>
        {past}
      </Bracketed>
    </Row>,
  )
}

/** The right side of every transformation's formula. */
export const WRITINGS: Record<TransformationName, Writing> = {
  half_pixel: halfPixel,
  half_pixel_symmetric: symmetric,
  align_corners: (parts) => scaled(parts, parts.index, parts.corners.ratio),
  asymmetric: (parts) => scaled(parts, parts.index, ratioOf(parts)),
  tf_half_pixel_for_nn: (parts) => scaled(parts, shifted(parts), ratioOf(parts)),
  tf_crop_and_resize: cropAndResize,
  area_enlarging: areaEnlarging,
}
