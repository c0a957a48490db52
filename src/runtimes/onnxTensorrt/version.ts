import type { Version as LayerVersion } from '../tensorrt/version.ts'

/** Branches of onnx-tensorrt on the page. Each speaks for those around it that read the same. */
export const VERSIONS = ['6.0', '7.0', '7.2', '8.2', '8.4', '8.6', '10'] as const
export type Version = (typeof VERSIONS)[number]

const PREFIXES: readonly (readonly [prefix: RegExp, version: Version])[] = [
  [/^6(\.|$)/, '6.0'],
  [/^7\.0(\.|$)/, '7.0'],
  [/^7(\.[12](\..*)?)?$/, '7.2'],
  [/^8\.[0-2](\.|$)/, '8.2'],
  [/^8\.4(\.|$)/, '8.4'],
  [/^8(\.[56](\..*)?)?$/, '8.6'],
  [/^10(\.|$)/, '10'],
]

/** The branch that stands for a release such as `8.5.3`; null where none does. */
export function versionOf(release: string): Version | null {
  return PREFIXES.find(([prefix]) => prefix.test(release))?.[1] ?? null
}

/** Whether `version` is `other` or newer. */
export function since(version: Version, other: Version): boolean {
  return VERSIONS.indexOf(version) >= VERSIONS.indexOf(other)
}

/**
 * The version whose layer a branch fills in. 7.0 shares the header of 6.0 in what matters here:
 * its parser accepts asymmetric alone and never sets alignCorners.
 */
export function layerOf(version: Version): LayerVersion {
  return version === '7.0' ? '6.0' : version
}
