import type { ComputedIn, FilterName, Nature, OrderName, Stage } from '../../compare/parting.ts'
import type { RoundingName } from '../../core/rounding.ts'

const orders: Record<OrderName, string> = {
  lengths_ratio: 'multiplies by I/O',
  lengths_product: 'multiplies by I, then divides by O',
  lengths_folded: 'multiplies by I·(1/O)',
  lengths_divide: 'divides by O/I',
  lengths_inverse: 'multiplies by 1/(O/I)',
  lengths_sum: 'adds I/O up from output to output',
  lengths_fixed16: 'counts in steps of 1/65536',
  scale_divide: 'divides by the scale',
  scale_inverse: 'multiplies by 1/scale',
  corners_ratio: 'multiplies by (I − 1)/(O − 1)',
  corners_product: 'multiplies by I − 1, then divides by O − 1',
}

/** What becomes of taps outside the input. */
export type Border = 'excluded' | 'edge'

const borders: Record<Border, string> = {
  excluded: 'leaves out what lies outside the input',
  edge: 'lets the edge element stand in for what lies outside the input',
}

/** Two values of one stage, in words, and where they are. */
export interface PartingParams {
  readonly axis: string
  readonly output: number
  readonly a: string
  readonly b: string
}

const filters: Record<FilterName, string> = {
  copy: 'a copy',
  nearest: 'the nearest element',
  linear: 'linear weights',
  cubic: 'cubic weights',
  box: 'equal weights',
  stretched_box: 'equal weights stretched against aliasing',
  stretched_linear: 'linear weights stretched against aliasing',
  stretched_cubic: 'cubic weights stretched against aliasing',
  pool: 'the mean of whole elements',
  area: 'the mean by area',
}

const roundings: Record<RoundingName, string> = {
  floor: 'down',
  ceil: 'up',
  roundHalfDown: 'to the nearest, halves down',
  roundHalfUp: 'to the nearest, halves up',
}

const arithmetics: Record<ComputedIn, string> = {
  exact: 'exactly',
  float64: 'in float64',
  float32: 'in float32',
  mixed: 'partly in float32',
}

/** Two configurations side by side; loaded with their panels. */
export const comparing = {
  differenceTitle: 'Difference B − A',
  readsTitle: 'Where A and B read',
  readsCaption: 'dots A, squares B, after step 2',
  describeA: (size: string, title: string) => `The output of A, ${title}, ${size}.`,
  describeB: (size: string, title: string) => `The output of B, ${title}, ${size}.`,
  describeDifference: (size: string) =>
    `B less A, ${size}. Elements that differ are marked. Arrow keys move the pinned element.`,
  describeReads:
    'The input’s grid with the samples of A as dots and those of B as squares; lines join what one output reads in both.',
  describeAxis: (axis: string, a: number, b: number) =>
    `The axis ${axis} on a line: below the input the ${a} samples of A, and below them the ${b} samples of B.`,
  equalHere: 'no element of this slice differs',
  differHere: (count: number, total: number) => `${count} of ${total} here differ`,
  differenceAt: (index: string, value: string) => `(B − A)${index} = ${value}`,
  legend: (limit: string) =>
    `Colours from −${limit} (A is larger) over 0 to ${limit} (B is larger)`,
  noDifference: 'Two shapes, so no difference',
  shapes: (a: string, b: string) => `A makes ${a} and B makes ${b}.`,
  shapesHint: 'Give both the same output size to subtract them.',
  refusedA: 'A is refused; its last accepted picture stays.',
  refusedB: 'B is refused; its last accepted picture stays.',
  falls: (output: number, a: string, b: string) => `output ${output}: A at ${a}, B at ${b}`,
  fallsAlike: (output: number, at: string) => `output ${output}: both at ${at}`,

  panel: 'A and B',
  computing: 'computing…',
  largest: 'largest',
  mean: 'mean',
  differing: 'differ',
  countOf: (count: string, total: string) => `${count} of ${total}`,
  unlike: (count: string) => `${count} of them where one is NaN or infinitely far`,
  first: 'first at',
  pinFirst: (index: string) => `Pin ${index}, the first element that differs`,
  pinLargest: (index: string) => `Pin ${index}, where the difference is largest`,
  none: 'none',
  steps: (count: string) => (count === '1' ? '1 float32 step' : `${count} float32 steps`),
  noNumbers: 'Two shapes: there is no difference to measure.',
  waits: 'A number appears when both settings are accepted.',

  same: 'The same resize: no stage parts them.',
  equalOnLengths:
    'Equal on these lengths, to the last bit: every output reads the same elements with the same weights.',
  unlikeCoordinates: ({ axis, output, a, b }: PartingParams) =>
    `Coordinates part all the same and change nothing here: along ${axis}, output ${output} falls at ${a} in A and at ${b} in B.`,
  valuesAgree: 'On these values no element differs.',
  firstParted: (stage: string) => `First parted by ${stage}`,
  also: (stages: string) => `Also parted by ${stages}.`,
  comma: ', ',
  stages: {
    size: 'the size',
    scale: 'the scale',
    coordinate: 'the coordinate',
    clamp: 'the pull back into the input',
    rounding: 'the rounding',
    weights: 'the weights',
    integers: 'how integers are made',
    extrapolation: 'what lies outside',
  } satisfies Record<Stage, string>,
  natures: {
    design: 'by design',
    precision: 'precision',
    departure: 'departure',
  } satisfies Record<Nature, string>,
  natureHints: {
    design: 'The two mean different things: their formulas differ in exact arithmetic too.',
    precision: 'The two mean the same; they part because they round on the way.',
    departure: 'One of the two departs from the specification that it implements.',
  } satisfies Record<Nature, string>,

  size: ({ axis, a, b }: Omit<PartingParams, 'output'>) => `Along ${axis}, A has ${a}; B has ${b}.`,
  lengthGiven: (length: string) => `${length} as given`,
  lengthScaled: (length: string, input: string, scale: string, product: string) =>
    `${length}, made of ${input} × ${scale} = ${product}`,
  scale: ({ axis, a, b }: PartingParams) => `Along ${axis}, A divides by ${a}; B by ${b}.`,
  scaleGiven: (scale: string) => `${scale}, the scale as given`,
  scaleRecomputed: (scale: string) => `${scale}, recomputed from the lengths`,
  coordinate: ({ axis, output, a, b }: PartingParams) =>
    `Along ${axis}, output ${output} falls at ${a} in A and at ${b} in B.`,
  coordinateRounded: ({ axis, output, a, b }: PartingParams, exact: string) =>
    `Along ${axis}, output ${output} falls at ${exact} exactly. A makes ${a} of it and B ${b}.`,
  arithmetic: (a: ComputedIn, b: ComputedIn) =>
    a === b
      ? `Both compute ${arithmetics[a]}, in another order or with other constants.`
      : `A computes ${arithmetics[a]}, B ${arithmetics[b]}.`,
  orders: (a: OrderName, b: OrderName) => `A ${orders[a]}, B ${orders[b]}.`,
  clampEdge: ({ axis, output, a, b }: PartingParams) =>
    `Along ${axis}, output ${output} is read at ${a} in A and at ${b} in B: one pulls the coordinate back into the input, the other lets the edge element stand in for what lies outside.`,
  clampSingle: ({ axis, a, b }: PartingParams) =>
    `Along ${axis}, the single output is read at ${a} in A and at ${b} in B.`,
  rounding: ({ axis, output, a, b }: PartingParams, at: string) =>
    `Along ${axis}, output ${output} falls at ${at} in both. A takes element ${a} and B element ${b}.`,
  roundings: (a: RoundingName, b: RoundingName) =>
    a === b
      ? 'They round alike but differ in what counts as a half.'
      : `A rounds ${roundings[a]}, B ${roundings[b]}.`,
  weights: {
    filter: (a: FilterName, b: FilterName) => `A takes ${filters[a]} and B ${filters[b]}.`,
    copy: () => 'One leaves this axis alone, the other resizes it.',
    antialias: () => 'One stretches its weights against aliasing, the other does not.',
    steps: () => 'One keeps weights in coarse steps.',
    order: () => 'The weights mean the same sum, added up or rounded otherwise.',
  },
  coefficients: (a: string, b: string) => `The cubic coefficient is ${a} in A and ${b} in B.`,
  borders: (a: Border, b: Border) => `A ${borders[a]}, B ${borders[b]}.`,
  weightsAt: (axis: string, output: number) => `Output ${output} along ${axis} reads`,
  integers: (a: string, b: string) => `A makes integers of its sums ${a}, B ${b}.`,
  integerRules: {
    none: 'not at all',
    truncate: 'by cutting the fraction',
    halfEven: 'to the nearest, halves to even',
    halfAway: 'to the nearest, halves away from 0',
    halfUp: 'to the nearest, halves up',
  },
  integerRule: (rule: string, after: string) => `${rule} ${after}`,
  integerAfter: { output: 'at the end', axis: 'after every axis' },
  extrapolation: ({ axis, output, a, b }: PartingParams) =>
    `Along ${axis}, output ${output} lies outside the input: A ${a}, B ${b}.`,
  extrapolated: (value: string) => `gives it ${value}`,
  pulledBack: 'pulls it back',
  departures: (runtime: string, names: readonly string[]) =>
    `Without ${names.map((name) => `“${name}”`).join(', ')} of ${runtime}, the two mean the same.`,
  switchOff: 'Switch off',
}

export type Comparing = typeof comparing
