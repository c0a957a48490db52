/**
 * The versions on the page. `1.9` speaks for 1.6 to 1.9, `1.13` for 1.11 to 1.13, `2.11` for 2.x.
 */
export const VERSIONS = ['1.9', '1.13', '2.11'] as const
export type Version = (typeof VERSIONS)[number]

const RELEASES: readonly (readonly [prefix: RegExp, version: Version])[] = [
  [/^1\.[6-9](\.|$)/, '1.9'],
  [/^1\.1[123](\.|$)/, '1.13'],
  [/^2(\.|$)/, '2.11'],
]

/** The version of the page that stands for a release such as `2.4.1`; null where none does. */
export function versionOf(release: string): Version | null {
  return RELEASES.find(([prefix]) => prefix.test(release))?.[1] ?? null
}

/** Whether `version` is `other` or newer. */
export function since(version: Version, other: Version): boolean {
  return VERSIONS.indexOf(version) >= VERSIONS.indexOf(other)
}
