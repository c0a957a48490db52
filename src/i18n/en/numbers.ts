export const numbers = {
  whyThisNumber: 'Why this number',
  nothingFocused:
    'Point at an element of the output to see where its number comes from; click to pin it, then move it with the arrow keys.',
  nothingAccepted: 'No numbers yet: this setting is refused.',
  output: 'Output',
  stored: (value: string) => `${value} in float32`,
  notation: 'Notation',
  notations: {
    document: 'Letters of the document: α, β, p, q',
    plain: 'Plain indices: x_in, x_out',
  },
  pulledBack: 'pulled back into the input',
  chosenForSingle: 'a single output reads this in place of the formula’s',
  readsAs: (index: number) => `reads as output ${index} does`,
  readsNothing: 'outside the input: reads nothing',
  extrapolated: 'The coordinate lies outside the input: the output gets the extrapolation value.',
  stretched: (factor: string) =>
    factor === '1' ? 'under the filter' : `under the filter, stretched ×${factor}`,
  countsAsHalf: 'so near to a half that it counts as one',
  moreRows: (count: number) => `… and ${count} more`,
  madeInteger: {
    truncate: 'cut to an integer',
    halfEven: 'to the nearest integer, halves to even',
    halfAway: 'to the nearest integer, halves away from 0',
    halfUp: 'to the nearest integer, halves up',
  },
  roundedEveryAxis: 'Rounded and clipped after every axis, the innermost first.',
  copied: 'No length changes: every output element is its input element.',

  factors: 'Factors',
  share: 'Share',
  weight: 'Weight',
  inputValue: 'Input value',
  product: 'Product',
  sum: 'sum',
  inputAt: (index: string) => `input${index}`,
  standIn: (index: string) => `outside the input: the edge element input${index} stands in`,
  outsideTap: (index: number) => `outside the input: edge element ${index} stands in`,
  cubicCoefficient: (a: string) => `Keys’ cubic weights with A = ${a}.`,
  outsideStandIn: '* outside the input: the edge element stands in.',
  outsideExcluded: '* outside the input: weighs nothing, the others are scaled to sum to 1.',

  slipsTitle: 'Slips of the document, put right here',
  slips: [
    'β takes the column b; the document’s HALF_PIXEL formula prints a.',
    'β divides by w₂ − 1; the document’s ALIGN_CORNERS formula prints h₂ − 1.',
    'The fourth rounding table is HALF_UP; the document heads it CEIL.',
  ] as readonly string[],

  tabs: 'All numbers',
  values: 'Values',
  network: 'Network',
  code: 'Code',
  kernel: 'Kernel',
  equal: 'Equal settings',
  verdicts: 'Verdicts',
  which: 'Which resize?',
  precision: 'Precision',

  onGpu: (adapter: string) => `computed on ${adapter} · WebGPU`,
  onCpu: 'computed on the CPU',
  sameTables:
    'The kernel gathers and blends by index and weight tables made on the CPU. The digits printed here are evaluated from the same tables, element by element, and rounded as the kernel rounds.',
  wholeTensor: 'whole tensor',
  fewerEdgeItems: (edgeitems: number, usual: number) =>
    `With so many axes, printed with edgeitems=${edgeitems} in place of NumPy’s ${usual}.`,
  copyAsNumpy: 'copy as NumPy',
  tooManyToCopy: (count: number, most: number) =>
    `${count} elements: only up to ${most} are copied as text.`,
  copyCode: 'copy',
  copiedShort: 'copied',
  copiedToClipboard: 'Copied to the clipboard.',
  notCopied: 'The browser does not allow copying.',

  layer: 'Layer',
  layerStory: 'The importer reads the node and fills in an IResizeLayer with these settings.',
  layerRefused:
    'The importer refuses this node, so no layer comes of it. The reason stands beside the setting.',
  layerDefault: 'default',
  layerIgnores: (names: readonly string[]) =>
    names.length === 1
      ? `${names[0]} is set and not read: the layer does not know of it, and nothing warns.`
      : `${names.join(', ')} are set and not read: the layer does not know of them, and nothing warns.`,
  openLayer: 'Open as this layer',

  program: (runtime: string, version: string) => `Python, ${runtime} ${version}`,

  adapter: 'Adapter',
  backend: 'Computed by',
  cpu: 'the CPU',
  noEngineYet: 'looking for one…',
  kernelNotUsed:
    'WebGPU is not available, so the CPU gathers and blends by the same tables. With WebGPU this kernel would run.',

  drawing: 'The network',
  buildTime: 'when built',
  runTime: 'when run',
  shapeOf: 'shape:',
  valueOf: 'value:',
  unknown: 'not known',
  kinds: {
    input: 'network input',
    constant: 'constant',
    layer: 'layer',
    output: 'network output',
  },
  networkStory: {
    same: 'Nothing is set, so the output takes the input’s shape when the engine is built.',
    shape: 'The output shape is written into the layer when the engine is built.',
    scales: 'Every length is floor(input × scale), worked out when the engine is built.',
    constant:
      'Input 1 is a constant, so its values are known when the engine is built: the output shape is static.',
    shape_tensor:
      'Input 1 is a network input. When the engine is built only the profile’s bounds are known; set_shape_input gives the values before each run.',
    dynamic:
      'The input’s dims are −1 until a shape is bound. Shape reads the bound dims when the engine runs, and Shape + Shape doubles them.',
  },
  buildDimsMistake: (shape: string) =>
    `inputT0.shape is read in Python while the network is being built: every dim is still −1, and 2 · (−1) gives (${shape}), which is no shape. Let Shape read the dims when the engine runs.`,
  profile: 'profile:',
  comma: ', ',
  reads: (names: string) => `reads ${names}`,
}
