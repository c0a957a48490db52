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
}

export type RecordedWords = typeof recorded
