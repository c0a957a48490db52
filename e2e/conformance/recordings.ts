import { readdirSync, readFileSync } from 'node:fs'
import { type Case, parseCases } from './case.ts'

const FOLDER = new URL('../cases/', import.meta.url)

/** Recordings that are no cases: see flips.test.ts. */
const OTHERS = ['flips.json', 'README.md']

/** The project's own copies of recorded cases, by file: `onnxruntime.json`. */
export function recordings(): Readonly<Record<string, readonly Case[]>> {
  const files = readdirSync(FOLDER).filter((file) => !OTHERS.includes(file))
  return Object.fromEntries(
    files.map((file) => [file, parseCases(readFileSync(new URL(file, FOLDER), 'utf8'))]),
  )
}

/** Cases in groups: by the folders in their names (`ort/antialias`), else by their runtime. */
export function groupsOf(cases: readonly Case[]): ReadonlyMap<string, readonly Case[]> {
  const groups = new Map<string, Case[]>()
  for (const recorded of cases) {
    const folders = recorded.name.split('/').slice(0, -1)
    const group = folders.length > 1 ? folders.join('/') : recorded.runtime.name
    groups.set(group, [...(groups.get(group) ?? []), recorded])
  }
  return groups
}
