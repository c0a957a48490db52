import type { FileProblem, ForeignElements } from '../../tensors/files/fileError.ts'
import { bytesText, numberText, shapeText } from '../numberText.ts'

/** What is said of every problem, given the file's name. */
type Sentences = {
  readonly [C in FileProblem['code']]: (
    name: string,
    problem: Extract<FileProblem, { code: C }>,
  ) => string
}

/** More bytes than any machine has. */
const NOBODY = 2 ** 60

const elements: Readonly<Record<ForeignElements, (dtype: string) => string>> = {
  object: () => 'Python objects, which only Python reads. Save a.astype(np.float32).',
  structured: () => 'records of several fields. Save one of them: a["name"].',
  text: (dtype) => `text (${dtype}). Only numbers can be resized.`,
  complex: (dtype) => `complex numbers (${dtype}). Save a.real or a.imag.`,
  date: (dtype) => `dates or durations (${dtype}). Only numbers can be resized.`,
  longDouble: (dtype) =>
    `long doubles (${dtype}), which differ from machine to machine. Save a.astype(np.float64).`,
  raw: (dtype) => `raw bytes (${dtype}), as bfloat16 is saved. Save a.astype(np.float32).`,
  other: (dtype) => `elements of type “${dtype}”. Save a.astype(np.float32).`,
}

const problems: Sentences = {
  lfsPointer: (name) =>
    `“${name}” is a pointer of Git LFS, not the file itself. Fetch it with git lfs pull.`,
  webPage: (name) =>
    `“${name}” is a web page, not the file itself. Download it again, as a raw file.`,
  empty: (name) => `“${name}” is empty: 0 bytes. Save it again.`,
  folder: (name) => `“${name}” is a folder. Open the files in it.`,
  unreadable: (name) =>
    `“${name}” can’t be read. Of a folder, open the files in it; a file may have moved: choose it again.`,
  unknown: (name) =>
    `“${name}” is nothing that can be opened here: a picture, .onnx, .npy, .npz, Polygraphy’s JSON, or an array as text.`,
  truncated: (name, { needed, found }) =>
    `“${name}” breaks off: it should have ${numberText(needed)} bytes and has ${numberText(found)}. Copy or save it again.`,
  npyVersion: (name, { version }) =>
    `“${name}” says .npy version ${version}; there are 1.0, 2.0 and 3.0. Save it again with np.save.`,
  npyHeader: (name) =>
    `The header of “${name}” is none that NumPy writes. Save it again with np.save.`,
  longHeader: (name, { needed, most }) =>
    `The header of “${name}” claims ${numberText(needed)} bytes where at most ${numberText(most)} are possible. Save it again with np.save.`,
  elements: (name, { kind, dtype }) => `“${name}” holds ${elements[kind](dtype)}`,
  rank: (name, { shape }) =>
    shape.length === 0
      ? `“${name}” is a single number without dimensions. Save a.reshape(1).`
      : `“${name}” has ${shape.length} dimensions, and there can be 1 to 8. Reshape it first.`,
  noElements: (name, { shape }) =>
    `“${name}” is ${shapeText(shape)}: there is no element in it to resize.`,
  tooLarge: (name, { shape, bytes, most }) =>
    bytes > NOBODY
      ? `“${name}” claims more elements than any machine holds. Its header is wrong; save it again.`
      : `“${name}” is ${shapeText(shape)}: in float32 that is ${bytesText(bytes)}, and the limit here is ${bytesText(most)}. Save a part of it.`,
  longAxis: (name, { shape, most }) =>
    `“${name}” is ${shapeText(shape)}, and an axis can be at most ${numberText(most)} long here. Save a part of it.`,
  longFile: (name, { bytes, most }) =>
    `“${name}” is ${bytesText(bytes)} of text, and at most ${bytesText(most)} are read. Save it as .npy.`,
  memory: (name, { bytes }) =>
    `“${name}” needs ${bytesText(bytes)}, and the browser has no more memory. Close other tabs, or save a part of it.`,
  zipBroken: (name) => `The archive “${name}” is damaged. Copy or save it again.`,
  zipEncrypted: (name) => `“${name}” is encrypted. Unpack it, and open what is in it.`,
  zipMethod: (name, { method }) =>
    `“${name}” is packed by method ${method}, which is not read here. Save it again with np.savez_compressed.`,
  zipEntries: (name, { entries, most }) =>
    `“${name}” says that it holds ${numberText(entries)} files; at most ${numberText(most)} are read.`,
  zipSize: (name, { declared, needed }) =>
    `“${name}” unpacks to ${bytesText(declared)}, and its array needs ${bytesText(needed)}. Save it again with np.savez.`,
  jsonBroken: (name) =>
    `“${name}” is damaged: it is not valid JSON, or an array in it is cut off. Save it again.`,
  noArrays: (name) =>
    `There is no array in “${name}”: no .npy in the archive, or none that Polygraphy saved.`,
  textRagged: (name) =>
    `“${name}” is no array: its brackets don’t match, or its lists are of different lengths.`,
  textSummarised: (name) =>
    `“${name}” leaves elements out. Print them all: np.set_printoptions(threshold=sys.maxsize).`,
  textWord: (name, { word }) => `“${word}” in “${name}” is not a number.`,
  modelBroken: (name, { at }) =>
    `“${name}” is damaged at byte ${numberText(at)}, or is no ONNX model. Export it again.`,
  modelDeep: (name, { most }) =>
    `“${name}” nests deeper than ${numberText(most)} levels, which no model needs. Export it again.`,
  modelLong: (name, { most }) =>
    `“${name}” has more than ${numberText(most)} parts, too many to list. Extract the part around the node.`,
  notAModel: (name) => `“${name}” is no ONNX model: there is no graph in it. Open an .onnx file.`,
}

/** The words for opening files, apart so that they load with what reads them. */
export const files = {
  problems,
  brokenPicture: (name: string) =>
    `“${name}” can’t be decoded. PNG, JPEG, WebP, AVIF, GIF and BMP can be opened, if they are whole.`,
  largePicture: (name: string, width: string, height: string, bytes: string, most: string) =>
    `“${name}” is ${width} × ${height}: 1×3×H×W in float32 needs ${bytes}, and the limit here is ${most}. Make it smaller first.`,
  rounded: (name: string, dtype: string) =>
    `“${name}” is ${dtype}. Values are float32 here, and some had to be rounded.`,
  pickTitle: (name: string) => `Arrays in “${name}”`,
  pickTitleOf: (count: number) => `Arrays in ${count} files`,
  name: 'name',
  shape: 'shape',
  dtype: 'type',
  input: 'input',
  recorded: 'recorded output',
  as: {
    input: (name: string) => `${name} as input`,
    recorded: (name: string) => `${name} as recorded output`,
  },
  none: 'none',
  noneAs: { input: 'keep the input', recorded: 'no recorded output' },
  find: 'Find by name',
  more: (count: string) => `and ${count} more: find them by name`,
  noneFound: 'No array has that in its name.',
  open: 'Open',
  cancel: 'Cancel',
  pastedArray: 'pasted array',
}

export type FileWords = typeof files
