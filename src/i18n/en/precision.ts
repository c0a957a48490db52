/** Where scales come from, and what rounding does to coordinates. */
export const precision = {
  arithmetics: { exact: 'exact arithmetic', float64: 'float64', float32: 'float32' },
  keptIn: (arithmetic: string, kept: string) => `${arithmetic}, kept in ${kept}`,
  nothingResized: 'No axis is resized.',

  scaleTitle: 'Where does the scale come from?',
  given: {
    divide: (typed: string, used: string, arithmetic: string) =>
      used === typed
        ? `Given: ${typed}. Coordinates are divided by it, in ${arithmetic}.`
        : `Given: ${typed}, held as ${used}. Coordinates are divided by that, in ${arithmetic}.`,
    inverse: (typed: string, ratio: string, arithmetic: string) =>
      `Given: ${typed}. Coordinates are multiplied by 1 ÷ ${typed} = ${ratio}, in ${arithmetic}.`,
  },
  recomputed: (typed: string) => `The given ${typed} only decides the length. `,
  /** `value` has its own sign before it: `= 1.5`, `≈ 0.4444444`. */
  lengths: {
    ratio: (input: number, output: number, value: string, arithmetic: string) =>
      `By the lengths: coordinates are multiplied by ${input} ÷ ${output} ${value}, in ${arithmetic}.`,
    product: (input: number, output: number, _value: string, arithmetic: string) =>
      `By the lengths: coordinates are multiplied by ${input}, then divided by ${output}, in ${arithmetic}. No ratio is rounded.`,
    folded: (input: number, output: number, value: string, arithmetic: string) =>
      `By the lengths: coordinates are multiplied by ${input} × (1 ÷ ${output}) ${value}, in ${arithmetic}.`,
    divide: (input: number, output: number, value: string, arithmetic: string) =>
      `By the lengths: coordinates are divided by ${output} ÷ ${input} ${value}, in ${arithmetic}.`,
    inverse: (input: number, output: number, value: string, arithmetic: string) =>
      `By the lengths: coordinates are multiplied by 1 ÷ (${output} ÷ ${input}) ${value}, in ${arithmetic}.`,
    sum: (input: number, output: number, value: string, arithmetic: string) =>
      `By the lengths: ${input} ÷ ${output} ${value} is added up from output to output, in ${arithmetic}.`,
    fixed16: (input: number, output: number, _value: string, _arithmetic: string) =>
      `By the lengths: ${input} ÷ ${output} in steps of 1/65536.`,
    corners: (input: number, output: number, value: string, arithmetic: string) =>
      `By the lengths less 1: ${input - 1} ÷ ${output - 1} ${value}, in ${arithmetic}.`,
  },
  copied: (typed: boolean) =>
    `No coordinate is used: each output is its input.${typed ? ' The given factor only decides the length.' : ''}`,
  byCorners: (input: number, output: number, typed: boolean) =>
    `By the outer centres: ${input} ÷ ${output}.${typed ? ' The given factor only decides the length.' : ''}`,
  parts: (output: number, given: string, lengths: string, fraction: string) =>
    `It matters which: by the factor, output ${output} falls at ${given}; by ${fraction}, at ${lengths}.`,
  partsReads: (output: number) => ` Output ${output} is the first to read something else.`,
  neverParts: 'The factor and the lengths lead to the same coordinates.',
  productsCaption: (input: number, scale: string) => `The length of ${input} × ${scale}`,
  computedIn: 'in',
  product: 'product',
  round: 'round',
  own: 'used here',
  products: {
    exact: 'exact',
    float64: 'float64',
    'float32 scale': 'float64, float32 scale',
    float32: 'float32',
  },

  picksTitle: 'Exact against float',
  unsafe: (count: number, of: number, arithmetic: string) =>
    `${count} of ${of} outputs ${count === 1 ? 'goes' : 'go'} to another element in ${arithmetic} than exactly.`,
  allExact: (runtime: string) =>
    `${runtime} documents formulas and no precision, so coordinates are exact here.`,
  safe: (arithmetic: string) =>
    `every output goes to the element that exact arithmetic finds, in ${arithmetic} too.`,
  unsafeOutput: (output: number, exact: string, float: string, exactPick: number, pick: number) =>
    `Output ${output}: at ${exact} exactly, at ${float} in float: element ${pick}, not ${exactPick}`,
  chainOf: (output: number) => `Output ${output}, step by step`,
  chainNames: { scale: 'scale', ratio: 'ratio', coordinate: 'coordinate', fraction: 'fraction' },
  moreSteps: (count: number) => `… ${count} more steps like these`,
  pulled: 'pulled back',
  exactly: 'exactly',
  goesTo: 'goes to',
  exactlyTo: (element: string) => `exactly: ${element}`,
  nothing: 'nothing',
  more: (count: number) => `${count} more`,

  lengthsTitle: (most: number) => `All lengths up to ${most}`,
  lengthsIntro: (axis: string, arithmetic: string) =>
    `Input and output lengths along ${axis} at which some output goes to another element in ${arithmetic} than exactly. Given as lengths; all else stays as it is.`,
  nothingToMap: (runtime: string) =>
    `Exact coordinates are safe at all lengths. Choose a runtime other than ${runtime} to see its map.`,
  mapLabel: (most: number) =>
    `Map of input and output lengths from 1 to ${most}. Arrow keys move, with Shift by 16; Enter opens the pair.`,
  mapKeys: 'Click, or arrow keys and Enter, to open a pair.',
  mapProgress: 'Lengths tried',
  stop: 'stop',
  nextUnsafe: 'next unsafe pair',
  inputLength: 'input length',
  outputLength: 'output length',
  pair: (input: number, output: number, count: number) =>
    count === 0
      ? `${input} → ${output}: safe`
      : `${input} → ${output}: ${count} of ${output} outputs ${count === 1 ? 'goes' : 'go'} elsewhere`,
  pairUnknown: (input: number, output: number) => `${input} → ${output}: not known yet`,
  pairRefused: (input: number, output: number) => `${input} → ${output}: not resized so`,
  mapLegend: {
    safe: (count: string) => `${count} safe`,
    unsafe: (count: string) => `${count} unsafe`,
    none: (count: string) => `${count} refused`,
  },
  took: (time: string) => `${time} ms`,
}

export type PrecisionWords = typeof precision
