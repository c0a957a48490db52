import type { ColourMap } from '../../scene/colourScale.ts'

export const figures = {
  stage: 'Figures',
  oldGrid: 'Old grid',
  newGrid: 'New grid',
  step1: 'Step 1',
  step2: 'Step 2',
  along: (axis: string) => `Along ${axis}`,

  size: (rows: number, columns: number) => `${rows} × ${columns}`,
  rowSize: (columns: number) => (columns === 1 ? '1 element' : `${columns} elements`),
  input: (size: string) => `${size}, the input`,
  output: (size: string) => `${size}, the output`,
  step1Caption: 'samples where the formula puts them',
  step2Caption: {
    pulled: 'pulled back between the input’s outer centres',
    inside: 'nothing to pull: every sample lies inside',
    indices: 'samples stay; the edge stands in outside',
    first: 'the single output reads the first element',
    extrapolated: 'outside: the extrapolation value',
    left: 'samples stay; elements outside are left out',
  },

  describeInput: (size: string) =>
    `The input, ${size}. Arrow keys choose an element, Enter edits it.`,
  describeOutput: (size: string) =>
    `The output, ${size}. Arrow keys move the pinned element, Escape lets it go.`,
  describeStep1: (input: string, output: string) =>
    `Both grids laid over each other: centres of the ${input} input as large dots, the samples of the ${output} output as small dots where the formula puts them.`,
  describeStep2: (input: string, output: string) =>
    `Both grids laid over each other: centres of the ${input} input as large dots, the samples of the ${output} output as small dots where they are read.`,
  describeAxis: (axis: string, input: number, output: number) =>
    `The axis ${axis} on a line: ${input} input elements above, ${output} output samples below.`,

  inputIs: (index: string, value: string) => `input${index} = ${value}`,
  outputIs: (index: string, value: string) => `output${index} = ${value}`,
  reads: (output: string, taps: string) => `${output}, reads ${taps}`,
  tap: (index: string, weight: string) => `input${index} × ${weight}`,
  andMore: (count: number) => `and ${count} more`,
  nothingPinned: 'No element is pinned.',

  falls: (output: number, coordinate: string) => `output ${output} falls at ${coordinate}`,
  pulled: (output: number, coordinate: string, clamped: string) =>
    `output ${output} falls at ${coordinate}, read at ${clamped}`,
  copied: 'copied: output i is input i',
  pointAt: 'point at an output element',
  unsafe: 'rounding sends this output to another element than exact arithmetic: see Precision',

  edit: (index: string) => `New value of input${index}`,
  notANumber: 'Not a number. Digits, nan, inf or -inf.',

  slice: 'Slice',
  sliceOf: (axis: string, length: number) => `Output slice along ${axis}, of ${length}`,
  of: (length: number) => `of ${length}`,
  numbersOf: 'Numbers of slice',
  readsSlice: (slice: string) => `reads input${slice}`,
  blendsSlices: (slice: string, count: number) =>
    `blends ${count} input slices, most of input${slice}`,
  previous: (axis: string) => `Previous slice along ${axis}`,
  next: (axis: string) => `Next slice along ${axis}`,

  scale: {
    change: 'Change the colours',
    range: 'Range',
    data: 'of the data',
    symmetric: 'the same around 0',
    fixed: 'fixed',
    low: 'Lower end of the colours',
    high: 'Upper end of the colours',
    map: 'Colours',
    maps: {
      viridis: 'viridis',
      magma: 'magma',
      greys: 'greys',
      diverging: 'blue and red',
    } satisfies Record<ColourMap, string>,
    odd: (name: string, count: string) => `${count} values are ${name}, input and output together.`,
  },

  pixel: {
    mean: (size: string) => `1 px = mean ${size}`,
    peak: (size: string) => `1 px = largest ${size}`,
  },
  pixelTitle: {
    mean: (size: string) => `Each pixel shows the mean of ${size} elements.`,
    peak: (size: string) => `Each pixel shows the largest difference of ${size} elements.`,
  },

  colour: 'Colour',
  oneChannel: 'One channel',
  pictureMode: 'Picture',
  legend: (low: string, high: string) => `Colours from ${low} to ${high}`,

  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomKeys: 'also +, − and 0 on a figure, or Ctrl + wheel over it',
  zoomReset: 'Whole picture',
  zoomFactor: (k: number) => `${k < 10 ? Number(k.toFixed(1)) : Math.round(k)}×`,
  zoomHint: 'wheel or pinch to zoom',

  jump: 'Go to an element',
  jumpLabel: 'Go to output element',
  jumpHint: (shape: string) => `of (${shape}); negative numbers count from the end`,
  jumpUnreadable: 'Whole numbers with commas between them, such as 0, 0, 2, 3.',
  jumpCount: (given: number, rank: number) =>
    `${rank === 1 ? 'One number' : `${rank} numbers, one an axis`}: this is ${given}.`,
  jumpOutside: (axis: string, value: string, length: number) =>
    `${axis} has ${length === 1 ? 'the index 0 only' : `indices 0 to ${length - 1}, or −${length} to −1`}: ${value} is outside.`,

  overview: 'Overview',
  inView: (rows: string, columns: string) => `In view: rows ${rows}, columns ${columns}.`,
  overviewKeys: 'Arrow keys move the view, Shift by a whole one.',
  range: (first: number, last: number) => (first === last ? `${first}` : `${first} to ${last}`),

  lastAccepted: 'last accepted setting',
  making: 'Being computed…',
  empty: 'Nothing to draw: this setting is refused',
}
