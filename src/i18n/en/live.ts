/** ONNX Runtime itself, run on this page. */
export const live = {
  title: 'ONNX Runtime, live',
  offer: 'The real one, on this input. Its code (14 MB) comes from this site; nothing is sent.',
  run: 'Run it here',
  again: 'Run it again',
  loading: 'Loading ONNX Runtime',
  running: 'ONNX Runtime runs the node…',
  cancel: 'Cancel',
  failed: (message: string) => `ONNX Runtime could not be loaded (${message}). Try again.`,
  refused: (version: string) => `ONNX Runtime ${version} refuses the node. It says:`,
  refusedModel: (version: string) =>
    `ONNX Runtime ${version} can’t run the model up to this node. It says:`,
  name: (version: string) => `ONNX Runtime ${version}, live`,
  ran: (version: string) => `${version}, on the CPU, single-threaded`,
  model: 'the page’s ONNX Runtime',
  reference: 'the ONNX reference',
  equal: (what: string) => `equal to ${what}, to the last bit`,
  within: (what: string, largest: string) => `within rounding of ${what}, up to ${largest}`,
  differs: (what: string, largest: string, first: string) =>
    `differs from ${what} by up to ${largest}, first at ${first}`,
  shape: (what: string, shape: string) => `${what} makes ${shape}`,
  saysRefused: (what: string) => `${what} refuses the node`,
  tooMany: 'too large to be measured here: open it as B',
  openB: 'Open what ONNX Runtime gave as B',
  beside: 'Beside the page’s ONNX Runtime',
  modelTitle: 'The model up to this node',
  modelOffer: (file: string) =>
    `Or run “${file}” up to this node: what the node reads becomes the input, and what ONNX Runtime makes of it B.`,
  generated: 'random values, or a file…',
  zeros: 'zeros, or a file…',
  fromFile: 'from a file; another…',
  giveFile: (name: string) => `File with the values of ${name}`,
  runModel: 'Run the model up to this node',
  missing: (files: string) => `Its weights are in ${files}. Drop that on the page too.`,
  notAlone: 'The node is inside a subgraph or a function: the model can’t be run up to it.',
  taken: 'The input is what the node read, and B what ONNX Runtime made of it.',
  tooLarge: 'The tensors of this node are larger than the page can hold. Nothing was changed.',
}

export type LiveWords = typeof live
