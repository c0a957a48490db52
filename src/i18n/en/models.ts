import { numberText } from '../numberText.ts'

/** What the panel of an ONNX model says. */
export const models = {
  panel: 'Model',
  found: (count: number) => (count === 1 ? '1 node resizes' : `${numberText(count)} nodes resize`),
  none: (name: string) =>
    `Nothing in “${name}” resizes: it has no Resize or Upsample node. It has:`,
  empty: 'no nodes at all',
  operators: (list: string) => `${list}.`,
  operator: (name: string, count: number) => `${numberText(count)} × ${name}`,
  list: 'Nodes that resize',
  showList: 'Nodes',
  position: (at: number, count: number) => `${at} of ${count}`,
  previous: 'Previous node',
  next: 'Next node',
  close: 'Close the model',
  save: 'Save node',
  saveHint: 'The node as a model of its own, with its input and output as .npy',
  node: 'Node',
  input: 'Input',
  output: 'Output',
  size: 'Size from',
  attributes: 'Attributes',
  inPath: (path: string) => `in ${path}`,
  lengths: 'Lengths that the model leaves open',
  unset: 'Not set: what the opset takes in its place',
  told: { scales: 'scales', sizes: 'sizes' },
  sources: {
    attribute: 'attribute',
    initializer: 'initializer',
    constant: 'constant',
    input: 'model input',
    missing: 'nowhere',
  },
  missing: (files: string) =>
    `Some tensors are in ${files}. Drop that too if a size is unknown: weights are not needed.`,
  unknownSize: 'value unknown until the model runs',
  oldOpset: (opset: number) => `Opset ${opset} is older than 7, the first that is shown here.`,
  notKnown: (name: string) =>
    `The input’s shape, size or region of “${name}” is known only when the model runs. What is unknown is filled in by example: set it in the controls.`,
  saving: 'The output can’t be read back. Try again.',
}

export type ModelWords = typeof models
