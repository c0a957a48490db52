/** The versions on the page. Each speaks for the releases around it that read the same. */
export const VERSIONS = ['6.0', '7.2', '8.2', '8.4', '8.6', '10'] as const
export type Version = (typeof VERSIONS)[number]

/** Releases by prefix, and the version of the page that has the same rules (NvInfer.h, 6.0–11.1). */
const RELEASES: readonly (readonly [prefix: RegExp, version: Version])[] = [
  [/^6(\.|$)/, '6.0'],
  [/^7\.2(\.|$)/, '7.2'],
  [/^8\.[0-2](\.|$)/, '8.2'],
  [/^8\.4(\.|$)/, '8.4'],
  [/^8(\.[56](\..*)?)?$/, '8.6'],
  [/^1[01](\.|$)/, '10'],
]

/** The version of the page that stands for a release such as `8.5.3`; null where none does. */
export function versionOf(release: string): Version | null {
  return RELEASES.find(([prefix]) => prefix.test(release))?.[1] ?? null
}

/** Whether `version` is `other` or newer. */
export function since(version: Version, other: Version): boolean {
  return VERSIONS.indexOf(version) >= VERSIONS.indexOf(other)
}
