import type { Evidence } from '../../runtimes/attribute.ts'

const evidence: Record<Evidence, string> = {
  documented: 'documented',
  observed: 'observed',
  inferred: 'inferred',
}

/** A report for an issue, in Markdown. */
export const report = {
  open: 'Open in resizescope',
  result: 'Result',
  sameOutputs: (count: string) => `None of ${count} elements differs.`,
  differs: (count: string, total: string, percent: string) =>
    `${count} of ${total} elements differ (${percent}).`,
  largest: (value: string, at: string) => `Largest |B − A|: ${value} at ${at}.`,
  mean: (value: string) => `Mean |B − A|: ${value}.`,
  steps: (count: string) => `At most ${count} float32 steps apart.`,
  unlike: (count: string) =>
    `Of ${count} elements one side is NaN, or they are infinitely far apart.`,
  shapes: (a: string, b: string) => `Two shapes, so no difference: A makes ${a}, B ${b}.`,
  why: 'Why',
  noWhy: 'B is a recorded output: how it was made is not known.',
  refused: (reason: string) => `Refused: ${reason}`,
  lastAccepted: 'The numbers below are of the last setting that was accepted.',

  settings: 'Settings',
  input: 'Input',
  recorded: (name: string, shape: string) => `Recorded output ${name}, ${shape}`,
  attribute: 'attribute',
  value: 'value',
  from: 'from',
  set: 'set',
  byDefault: (known: Evidence, source: string) => `default, ${evidence[known]}: ${source}`,
  idle: 'no effect here',
  size: 'size',
  sameSize: 'as the input',
  off: (names: string) => `Departures switched off: ${names}.`,
  axis: 'axis',
  inputLength: 'input',
  outputLength: 'output',
  scale: 'scale (output per input)',
  computedIn: 'coordinates in',
  copied: 'copied',
  scaleGiven: (stored: string, typed: string) =>
    stored === typed ? `${stored}, as given` : `${stored}, stored of ${typed}`,
  scaleLengths: (input: number, output: number) => `${output}/${input}, from the lengths`,
  product: (input: string, scale: string, product: string, length: string) =>
    `${input} × ${scale} = ${product}, so ${length}`,

  firstDiffering: (index: string) => `First element that differs: ${index}`,
  element: (index: string) => `Element ${index}`,
  falls: (axis: string, output: number, formula: string, coordinate: string) =>
    `${axis}: output ${output} falls at ${formula}${coordinate}`,
  pulledTo: (coordinate: string) => `, read at ${coordinate}`,
  averages: (axis: string, output: number, from: string, to: string) =>
    `${axis}: output ${output} covers ${from} to ${to}`,
  reads: (taps: string) => `, reads ${taps}`,
  standsIn: (asked: number) => `(for ${asked})`,
  readsNothing: 'Reads nothing: it lies outside the input and gets the extrapolation value.',
  tap: 'input element',
  weight: 'weight',
  products: 'product',
  sum: 'sum',
  more: (count: string) => `and ${count} more`,
  stored: (value: string) => `Stored: ${value}`,

  reproduce: 'Reproduce',
  program: (side: string) => `Python, ${side}`,
  none: 'none',
}

export type Report = typeof report
