/** The operator that resizes in ONNX, by opset: the text of each is in onnx/defs/tensor. */
export const VERSIONS = [
  'opset7',
  'opset9',
  'opset10',
  'opset11',
  'opset13',
  'opset18',
  'opset19',
] as const
export type Version = (typeof VERSIONS)[number]

/** The newest version of the operator that an opset has; null for text that is no opset from 7 on. */
export function versionOf(text: string): Version | null {
  const opset = Number(/^(?:opset)?(\d{1,3})$/.exec(text)?.[1])
  return VERSIONS.findLast((version) => opsetOf(version) <= opset) ?? null
}

export function opsetOf(version: Version): number {
  return Number(version.slice('opset'.length))
}

/** Whether the operator is Upsample, which Resize replaced with opset 10. */
export function isUpsample(version: Version): boolean {
  return opsetOf(version) < 10
}
