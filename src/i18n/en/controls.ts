import type { SizeHow } from '../../runtimes/request.ts'
import type { GeneratorKind } from '../../tensors/generators.ts'

const fills: Record<GeneratorKind, string> = {
  ramp: 'ramp 0, 1, 2 …',
  digits: 'digits c h w',
  gradient: 'gradient',
  checkerboard: 'checkerboard',
  impulse: 'impulse',
  random: 'random',
}

const hows: Record<SizeHow, { name: string; text: string }> = {
  same: { name: 'same', text: 'nothing set: the output has the input’s shape' },
  shape: { name: 'shape', text: '' },
  scales: { name: 'scales', text: 'length = ⌊input × scale⌋' },
  constant: { name: 'constant', text: 'a shape tensor known when the engine is built' },
  shape_tensor: {
    name: 'shape tensor',
    text: 'a shape tensor bound at run time, within a profile',
  },
  dynamic: { name: 'dynamic', text: 'input dims −1; the network doubles the shape it meets' },
}

/** What runtimes say of a way to give the size, where it is not what TensorRT says. */
const sizeTexts: Readonly<Record<string, Readonly<Partial<Record<SizeHow, string>>>>> = {
  opencv: {
    shape: 'width first, then height',
    scales: 'length = input × factor, to the nearest integer, halves to even',
  },
  pillow: { shape: 'width first, then height' },
}

/** The numbers of the sentence on how a length came from a scale, as text. */
export interface LengthStory {
  readonly input: string
  readonly scale: string
  /** input × scale as typed, in decimal. */
  readonly exact: string
  /** The scale as float32 stores it; null where that changes nothing worth telling. */
  readonly stored: string | null
  /** input × scale in the runtime's arithmetic; null where that is told by `exact`. */
  readonly product: string | null
  /** The product once more, rounded to float32; null where it is not rounded. */
  readonly rounded: string | null
  readonly length: string
  /** Whether the product goes to the nearest integer in place of the one below. */
  readonly nearest: boolean
}

function lengthStory(a: LengthStory): string {
  const end = `so the length is ${a.length}.`
  if (a.stored) {
    const float32 = a.rounded ? `, in float32 ${a.rounded}` : ''
    return `${a.input} × ${a.scale} = ${a.exact}. But ${a.scale} is stored as ${a.stored}; ${a.input} × ${a.stored} = ${a.product}${float32}, ${end}`
  }
  if (a.product) return `${a.input} × ${a.scale} = ${a.exact}, but in float64 ${a.product}, ${end}`
  if (a.nearest) return `${a.input} × ${a.scale} = ${a.exact}, to the nearest integer ${a.length}`
  return `⌊${a.input} × ${a.scale}⌋ = ⌊${a.exact}⌋ = ${a.length}`
}

const along = (name: string) => (/^\d/.test(name) ? `dimension ${name}` : name)

/** An axis whose scale is worth saying: its name and output per input. */
export interface AxisScale {
  readonly name: string
  readonly scale: string
}

export const controls = {
  input: 'Input',
  elements: (count: string) => (count === '1' ? '1 element' : `${count} elements`),
  rank: (rank: number) => `${rank}-D`,
  addDimension: 'Add a leading dimension',
  removeDimension: 'Remove the leading dimension',
  field: {
    input: (name: string) => `input ${name}`,
    output: (name: string) => `output ${name}`,
    scale: (name: string) => `scale ${name}`,
    value: (name: string) => `value ${name}`,
    min: (name: string) => `min ${name}`,
    opt: (name: string) => `opt ${name}`,
    max: (name: string) => `max ${name}`,
  },
  notANumber: (text: string) =>
    text.trim() === ''
      ? 'Empty is not a number; the last one still holds.'
      : `“${text}” is not a number; the last one still holds.`,
  notAList: (text: string) =>
    `“${text}” is not a list of numbers such as 2, 3; the last one still holds.`,
  fill: 'Values',
  fills,
  fillValues: 'given values',
  seed: 'seed',
  newSeed: 'New seed',
  openFile: 'open a file…',
  opening: (name: string) => `opening “${name}”…`,
  making: (elements: string) => `making ${elements} values…`,
  resizing: (elements: string) => `computing ${elements} elements…`,
  percent: (share: number) => `${Math.floor(100 * share)} %`,
  cancel: 'cancel',
  fitMemory: (shape: string) => `Make it ${shape}, the largest that fits`,
  trySmaller: (shape: string) => `Try ${shape}`,
  edits: (count: number) => (count === 1 ? '1 edit' : `${count} edits`),
  discardEdits: 'discard',
  dtype: 'Element type',
  departures: 'Departures',
  departuresText:
    'Where this runtime does not do what its specification says, or does more. Switch one off to see what it does.',
  outputSize: 'Output size',
  setInput: 'set_input',
  setInputHow: 'Second input',
  hows,
  sizeTexts,
  scaleLine: (axes: readonly AxisScale[]) =>
    axes.length === 0
      ? 'no length changes'
      : axes.length > 2
        ? `scale ${axes.map(({ name, scale }) => `${name} ${scale}`).join(', ')}`
        : `scale ${axes.map(({ name, scale }) => `${scale} along ${along(name)}`).join(', ')}`,
  gives: (shape: string) => `gives ${shape}`,
  lengthStory,
  boundValue: 'value',
  boundShape: 'The bound shape is the input’s, above.',
  buildDims: 'double inputT0.shape instead',
  buildDimsText:
    'A mistake the TensorRT Resize notes warn of: inputT0.shape is still full of −1 while the network is built. Try it.',
  default: 'default',
  useDefault: (name: string) => `Use the default of ${name}`,
  fixed: 'can’t be set',
  about: (name: string) => `About ${name}`,
  known: (word: string, means: string) => `${word}: ${means}.`,
  source: (source: string) => `Source: ${source}`,
  showIdle: (names: readonly string[]) =>
    `${names.length} more with no effect here: ${names.join(', ')}`,
  foldIdle: 'hide those with no effect here',
  remove: 'remove',
  fitList: 'Bring it in step with the input',
  setInstead: (setting: string) => `Set ${setting}`,
  restoreLength: (name: string) => `Give ${along(name)} its input length`,
  drop: {
    titles: { input: 'Drop as input', recorded: 'Drop as recorded output' },
    texts: {
      input: 'A picture, .npy, .npz, what Polygraphy saved, or an ONNX model.',
      recorded: 'What your runtime gave for this input; it becomes B.',
    },
  },
  dismiss: 'Dismiss',
  messages: 'Messages',
}
