/** Finding which resize made a recorded output. */
export const which = {
  empty: 'Which resize was it?',
  emptyTelling: 'Run your runtime on this input.',
  howToOpen:
    'Open the output that your runtime gives for this input: drop a .npy, .npz or JSON file on the page and choose “recorded output”. Every setting of every runtime is then held against it.',
  waits: 'Waiting for the input.',
  waitsHint: 'A is refused, or its input is still being made.',
  otherRank: 'No setting changes the number of axes.',
  otherRankHint: (input: string, output: string) =>
    `The input is ${input}, the recorded output ${output}. Take the recording as another shape first.`,

  searching: 'Searching…',
  cancel: 'Cancel',
  stopped: 'Stopped.',
  again: 'Search again',

  nothingFits: 'No setting makes an output of this shape.',
  none: 'No setting reproduces it. These come nearest:',
  single: (setting: string) => `It was ${setting}: no other setting reproduces it.`,
  oneWay: (count: number) =>
    `One resize reproduces it. ${count} settings mean that resize, whatever the input.`,
  several: (count: number) => `${count} different resizes reproduce it on this input.`,

  roundings: (count: number) =>
    `One resize reproduces it, in ${count} roundings that no input parts clearly.`,

  groups: 'Resizes, the nearest first',
  equal: 'equal',
  off: (error: string, atLeast: boolean) =>
    atLeast ? `off by ${error} or more` : `off by ${error}`,
  at: (index: string) => `at ${index}`,
  pin: (index: string) => `Pin ${index}`,
  outside: (count: string, total: string) => `${count} of ${total} beyond tolerance`,
  sampledOnly: 'compared at some elements',
  by: { shape: 'by lengths', scales: 'by scales' },
  byFactors: (scales: string) => `by scales ${scales}`,
  moreSettings: (count: number) => `${count} more with this result`,
  more: (count: number) => (count === 1 ? '1 more resize' : `${count} more resizes`),

  leftOut: 'Left out',
  unable: (runtime: string, why: string) => `${runtime} is left out: ${why}`,
  otherShape: (shape: string) => `it makes ${shape}`,
  otherDtype: 'it is not shown here for this type of element',

  tried: (
    asked: string,
    runtimes: number,
    fitting: string,
    shape: string,
    groups: string,
    took: string,
  ) =>
    `Tried: ${asked} requests of ${runtimes} runtimes, in every version, by lengths, by scales of output/input, and by one factor in steps of 0.05 that may make these lengths. ${fitting} of them make ${shape}: ${groups} different resizes. ${took} ms.`,
  sampled: (sampled: string, elements: string, whole: string) =>
    `Each was compared at ${sampled} of ${elements} elements first, the nearest ${whole} then at all.`,
  notTried:
    'Not tried, but where A has them: other scales, cubic coefficients other than −0.75 and −0.5, and regions. Nor are transposed layouts.',

  tolerance: 'absolute tolerance',
  usualTolerance: 'as usual',
  toleranceHint:
    'At first: sixteen float32 steps at the largest magnitude of input and output; 0 for integers.',

  tellTitle: 'What would tell them apart',
  tellIntro: (count: number) =>
    `The first ${count} agree within tolerance on this input. On another they may not.`,
  makeSame: (shape: string) => `Make an input of ${shape}`,
  makeSmall: 'Make the smallest that does',
  making: 'Making it…',
  told: (shape: string, output: string, parted: number, pairs: number) =>
    `Integers at random, ${shape} to ${output}, tell ${parted === pairs ? (pairs === 1 ? 'them' : `all ${pairs} pairs`) : `${parted} of ${pairs} pairs`} apart.`,
  alike: (count: number) =>
    count === 1
      ? 'One pair reads the same elements with the same weights but for rounding: no input parts it clearly.'
      : `${count} pairs read the same elements with the same weights but for rounding: no input parts them clearly.`,
  open: (count: number) =>
    count === 1
      ? 'One pair was not told apart by any input tried.'
      : `${count} pairs were not told apart by any input tried.`,
  left: (pairs: readonly string[]) => `Still together: ${pairs.join(', ')}.`,
  pair: (a: number, b: number) => `${a} and ${b}`,
  use: 'Use it as the input',
  save: 'Save it as .npy',
  inputName: 'telling input',
}

export type WhichWords = typeof which
