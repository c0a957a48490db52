import type { IntegerRounding } from '../../compare/patterns.ts'

/** An output that a user’s runtime gave, beside A; loaded when there is one. */
export const recorded = {
  tooLarge: (name: string, needed: string, most: string) =>
    `“${name}” takes ${needed} as float32; this page holds an output of at most ${most}.`,
  empty: (name: string) => `“${name}” has no elements to compare with.`,

  figure: 'B, as recorded',
  describe: (size: string, name: string) => `The recorded output ${name}, ${size}.`,
  readsTitle: 'Where A reads',
  describeReads: 'The input’s grid with the samples of A after step 2.',
  noSteps: 'A recording has no steps to draw: how it was made is not known.',

  shapesDiffer: (a: string, b: string) =>
    `A makes ${a}, but the recorded output has ${b}: there is no difference to show.`,
  ranksDiffer: (a: number, b: number) =>
    `A has ${a === 1 ? 'one axis' : `${a} axes`}, the recording ${b === 1 ? 'one' : b}.`,
  lengthDiffers: (axis: string, a: number, b: number) => `${axis}: ${a} in A, ${b} recorded`,
  comma: '; ',
  takeAs: (shape: string) => `Take the recording as ${shape}`,
  takeOrdered: (order: string, shape: string) => `Transpose the recording by ${order} to ${shape}`,
  giveSize: (shape: string) => `Give A the recorded size ${shape}`,

  panel: 'A and the recorded output',
  which: 'Which resize was it?',
  tolerance: 'tolerance',
  toleranceRule:
    'An element is within it where |B − A| ≤ absolute + relative·|B|, as NumPy’s isclose(A, B) has it.',
  absolute: 'absolute tolerance',
  relative: 'relative tolerance',
  equal: 'The recording equals A, element by element.',
  within: 'The recording is within tolerance of A.',
  outside: (count: string, total: string) => `Outside tolerance: ${count} of ${total} elements.`,
  extent: (parts: string) => `All of them lie in ${parts}.`,
  oneIndex: (axis: string, index: number) => `${axis} ${index}`,
  indices: (axis: string, first: number, last: number) => `${axis} ${first}–${last}`,
  computing: 'computing…',
  firstOutside: (index: string) => `First outside: ${index}`,
  firstDiffering: (index: string) => `First that differs: ${index}`,
  pin: (index: string) => `Pin ${index} to see how A computes it`,
  readsNothing: 'A reads nothing there.',
  inputElement: 'input element',
  weight: 'weight',
  value: 'value',
  more: (count: string) => `and ${count} more`,
  sum: 'A',
  recordedValue: 'recorded',
  patterns: {
    constant: (value: string) => `Every recorded element is ${value}.`,
    stored: (as: string) => `Every recorded element is A’s, rounded to ${as}.`,
    cut: (low: string, high: string) =>
      `Every recorded element is A’s, cut to the range from ${low} to ${high}.`,
    integers: (rounding: string) => `Every recorded element is A’s, ${rounding}.`,
    integersCut: (rounding: string, low: string, high: string) =>
      `Every recorded element is A’s, ${rounding} and cut to the range from ${low} to ${high}.`,
    scaled: (by: string) => `Every recorded element is A’s times ${by}.`,
    offset: (by: string) => `Every recorded element is A’s plus ${by}.`,
    shifted: (axis: string, by: number) =>
      `Along ${axis}, recorded element i is A’s element i ${by > 0 ? '−' : '+'} ${Math.abs(by)}, wherever there is one.`,
    reversed: (axis: string) => `Along ${axis}, the recording is A’s output reversed.`,
  },
  roundings: {
    truncated: 'with the fraction cut off',
    halfEven: 'rounded to an integer, halves to even',
    halfAway: 'rounded to an integer, halves away from 0',
    floor: 'rounded down to an integer',
  } satisfies Record<IntegerRounding, string>,
}

export type RecordedWords = typeof recorded
