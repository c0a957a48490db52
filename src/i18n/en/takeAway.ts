import { report } from './report.ts'

/** Saving and sharing; loaded when it is asked for. */
export const takeAway = {
  title: 'Save or share',
  close: 'Close',

  link: 'Link',
  linkStory: 'Opens exactly this: settings, element and view.',
  copyLink: 'Copy',
  copyEmbed: 'Copy embed code',
  embedTitle: 'For an iframe: the figures alone, with a link to the whole page',

  figure: 'Figure',
  allFigures: 'All on one sheet',
  colours: 'Colours',
  light: 'Light',
  dark: 'Dark',
  saveSvg: 'SVG',
  savePng: 'PNG',
  copyPng: 'Copy as PNG',
  preview: (title: string) => `Preview: ${title}`,
  noFigure: 'No figure yet: this setting is refused.',
  notDrawn: 'The browser could not make this picture. Save it as SVG.',

  settingOf: (side: string, text: string) => `${side} · ${text}`,
  turns: (from: string, to: string) => `${from} → ${to}`,
  betweenSentences: ' ',
  slice: (output: string, input: string) => `Shown: ${output}, read from ${input}.`,
  marked: (element: string, value: string) => `Marked: ${element} = ${value}.`,
  markedPair: (element: string, a: string, b: string) =>
    `Marked: ${element} = ${a} in A, ${b} in B.`,
  unsafe: '◇ marks outputs that rounding sends to another element than exact arithmetic would.',

  values: 'Values',
  outputOf: (side: string) => (side === '' ? 'Output' : `Output of ${side}`),
  inputValues: 'Input',
  saveNpy: 'Save .npy',
  saving: (name: string) => `Reading ${name}…`,
  cancel: 'Cancel',
  noRoom: (name: string, bytes: string) =>
    `${name} takes ${bytes}, and the browser has no room for it. Save a smaller output.`,

  node: 'ONNX node',
  nodeOf: (side: string) => (side === '' ? 'A model of this node' : `A model of ${side}’s node`),
  saveOnnx: 'Save .onnx',

  report: 'Report',
  reportStory: 'For an issue: settings, numbers, the first element that differs, programs, link.',
  reportStoryOne: 'For an issue: the setting, the marked element, a program, the link.',
  copyMarkdown: 'Copy Markdown',
  saveMarkdown: 'Save .md',
  computing: 'Computing…',

  copied: 'Copied.',
  notCopied: 'The browser does not allow copying.',
  markdown: report,

  pngNotCopied: 'The browser does not allow copying pictures. Save the PNG.',
}

export type TakeAway = typeof takeAway
