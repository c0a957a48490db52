/** The table of what every runtime makes of one ONNX node. */
export const verdicts = {
  working: 'Asking every runtime…',
  answer: (differ: number, refuse: number) => {
    const parts = [
      differ > 0 && `${differ} ${differ === 1 ? 'gives' : 'give'} another output`,
      refuse > 0 && `${refuse} ${refuse === 1 ? 'refuses' : 'refuse'} it`,
    ].filter(Boolean)
    return parts.length > 0
      ? `Of the other rows ${parts.join(', ')}.`
      : 'Every row gives the reference’s output.'
  },
  noReference:
    'The ONNX reference refuses this node, so there is nothing to hold the others against.',
  intro: (node: string, lengths: string) =>
    `${node} on ${lengths}. Every row is held against the ONNX reference: in the reasons A is the reference and B the row.`,
  list: 'What every runtime makes of the node',
  names: {
    onnx: 'ONNX reference',
    onnxruntime: 'ONNX Runtime 1.30',
    onnx_tensorrt: (version: string) => `TensorRT ${version}`,
  },
  asks: { parser: 'by its parser', closest: 'closest setting' },
  reference: 'the reference',
  refused: 'refused',
  accepted: 'accepted',
  equal: 'equal',
  rounding: 'equal within rounding',
  differs: 'differs',
  otherShape: 'another shape',
  upTo: (largest: string) => `differs by up to ${largest}`,
  unlike: 'differs: one is NaN or infinite',
  nearly: (largest: string) => `rounding, up to ${largest}`,
  notHere: 'other elements or weights, but equal on these values',
  firstAt: ', first at',
  counted: (count: string, total: string) => `${count} of ${total} elements`,
  notRead: (names: string) => `not read: ${names}`,
  lost: (parts: string) => `It can’t say: ${parts}.`,
  noDtype: (dtype: string) => `It has no ${dtype} here.`,
  measuring: 'measuring…',
  openAs: (side: string, row: string) => `Open ${row} as ${side}`,
  waits: (count: string) =>
    `The outputs have ${count} elements: measuring the differences takes a while.`,
  measure: 'Measure the differences',
  tooMany: (count: string) =>
    `The outputs have ${count} elements. Open a row as B to measure its difference on the GPU.`,
  progress: (done: number, total: number) => `Measured ${done} of ${total} rows`,
  cancel: 'Cancel',
}

export type VerdictWords = typeof verdicts
