import type { Runtime } from '../../runtimes/runtime.ts'

/** The versions of a setting: nothing where it holds for all, a range where they are neighbours. */
export function versionsText({ versions: all }: Runtime, versions: readonly string[]): string {
  if (versions.length === all.length) return ''
  const [first, last] = [all.indexOf(versions[0]!), all.indexOf(versions.at(-1)!)]
  const neighbours = last - first === versions.length - 1
  return neighbours && versions.length > 2
    ? `${versions[0]}–${versions.at(-1)!.replace(/^opset/, '')}`
    : versions.map((v, i) => (i > 0 ? v.replace(/^opset/, '') : v)).join(', ')
}
