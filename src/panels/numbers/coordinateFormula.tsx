import type { ReactNode } from 'react'
import type { AxisSpec } from '../../core/axisSpec.ts'
import { digits } from './digits.ts'
import { Bracketed, Digits, Fraction, Name, Sub, Word } from './math.tsx'
import type { AxisSymbols, Notation } from './symbols.tsx'
import { cornersOf, type Parts, WRITINGS } from './writings.tsx'

/** The right side of `α = …`: once in letters and once with the axis's own numbers. */
export function coordinateFormula(
  spec: AxisSpec,
  symbols: AxisSymbols,
  index: number,
  notation: Notation,
): { readonly letters: ReactNode; readonly numbers: ReactNode } | null {
  const write = WRITINGS[spec.transformation]
  const output = lengthInFormula(spec)
  const letters = inLetters(spec, symbols, notation)
  const numbers = inNumbers(spec, output, index, notation)
  // A single output under ALIGN_CORNERS would be divided by 0: its coordinate is 0 by definition.
  const corners = spec.rescale.order === 'corners' || spec.transformation === 'align_corners'
  if (corners && output === 1) return null
  const single = output === 1
  return { letters: write(letters, single), numbers: write(numbers, single) }
}

/** The output's length as the formula has it: scale·I, a fraction perhaps, or the length itself. */
function lengthInFormula({ input, output, rescale, fractionalOutput }: AxisSpec): number {
  return fractionalOutput && rescale.by === 'scale' ? rescale.scale * input : output
}

function inLetters(spec: AxisSpec, symbols: AxisSymbols, notation: Notation): Parts {
  const { input, output, index } = symbols
  const scale = <Name>s</Name>
  const region = (end: number) => <Sub base={<Word>roi</Word>} sub={<Digits>{end}</Digits>} />
  const given = spec.rescale.by === 'scale'
  return {
    ...{ notation, index, input, output },
    ratio: given ? (
      <Fraction over={<Digits>1</Digits>} under={scale} />
    ) : (
      <Fraction over={input} under={output} />
    ),
    scale: given ? scale : <Fraction over={output} under={input} />,
    start: region(0),
    startLess: region(0),
    end: region(1),
    floor: symbols.picked,
    corners: cornersOf({ ...spec, input, output }),
  }
}

function inNumbers(spec: AxisSpec, length: number, at: number, notation: Notation): Parts {
  const { rescale, roi } = spec
  const number = (value: number) => <Digits>{digits(value)}</Digits>
  const [input, output] = [number(spec.input), number(spec.output)]
  const start = <Digits>{exactDigits(roi?.start ?? 0)}</Digits>
  const scale = rescale.by === 'scale' && <Digits>{exactDigits(rescale.scale)}</Digits>
  return {
    ...{ notation, input, output },
    index: <Digits>{at}</Digits>,
    ratio: scale ? (
      <Fraction over={<Digits>1</Digits>} under={scale} />
    ) : (
      <Fraction over={input} under={output} />
    ),
    scale: scale || <Fraction over={output} under={input} />,
    start,
    startLess: (roi?.start ?? 0) < 0 ? <Bracketed>{start}</Bracketed> : start,
    end: <Digits>{exactDigits(roi?.end ?? 1)}</Digits>,
    floor: number(Math.floor((at * spec.input) / spec.output)),
    corners: cornersOf({
      ...spec,
      input: <Digits>{spec.input - 1}</Digits>,
      output: <Digits>{exactDigits(length - 1)}</Digits>,
      done: true,
    }),
  }
}

/** A scale as it was given, as short as float32 tells it apart. */
function exactDigits(value: number): string {
  const short = Number(value.toPrecision(7))
  return String(Math.fround(short) === Math.fround(value) ? short : value).replace('-', '−')
}
