import { describe, expect, test } from 'vitest'
import { findViolations } from './check-imports.mjs'

/** What is wrong with one file of these lines, as `line: rule`. */
function wrong(file, ...lines) {
  return findViolations(file, lines.join('\n')).map(({ line, rule }) => `${line}: ${rule}`)
}

describe('the import rule', () => {
  test('lets a room import itself and the rooms below it', () => {
    expect(wrong('src/scene/a.ts', "import { b } from './b.ts'")).toEqual([])
    expect(wrong('src/scene/a.ts', "import { c } from '../core/c.ts'")).toEqual([])
  })

  test('names the line of an import from a room above', () => {
    const lines = ['const a = 1', "import { s } from '../scene/store.ts'"]
    expect(wrong('src/core/a.ts', ...lines)).toEqual(['2: core may not import src/scene/store.ts'])
  })

  test('sees re-exports, imports for effect and import()', () => {
    const room = 'src/tensors/a.ts'
    const rule = '1: tensors may not import src/panels/x.ts'
    expect(wrong(room, "export * from '../panels/x.ts'")).toEqual([rule])
    expect(wrong(room, "import '../panels/x.ts'")).toEqual([rule])
    expect(wrong(room, "const x = await import('../panels/x.ts')")).toEqual([rule])
    expect(wrong(room, 'const x = await import(path)')).toHaveLength(1)
  })

  test('keeps packages out of rooms that do not need them', () => {
    expect(wrong('src/core/a.ts', "import { useState } from 'react'")).toHaveLength(1)
    expect(wrong('src/figures/a.tsx', "import { zoom } from 'd3-zoom'")).toEqual([])
  })

  test('lets types alone pass where a room may know only types', () => {
    const value = "import { LESSONS } from '../lessons/index.ts'"
    expect(wrong('src/i18n/a.ts', "import type { L } from '../lessons/index.ts'")).toEqual([])
    expect(wrong('src/i18n/a.ts', "import { type L } from '../lessons/index.ts'")).toEqual([])
    expect(wrong('src/i18n/a.ts', value)).toHaveLength(1)
  })

  test('keeps the store from figures, which know of a scene only its types', () => {
    expect(wrong('src/figures/a.ts', "import { NO_ZOOM } from '../scene/scene.ts'")).toEqual([])
    expect(wrong('src/figures/a.ts', "import { s } from '../scene/store.ts'")).toHaveLength(1)
  })

  test('holds tests too, which may also import test tools and recorded cases', () => {
    const tools = "import { test } from 'vitest'"
    expect(wrong('src/core/a.test.ts', tools)).toEqual([])
    expect(wrong('src/core/a.ts', tools)).toHaveLength(1)
    expect(wrong('src/core/a.test.ts', "import c from '../../e2e/cases/c.json'")).toEqual([])
    expect(wrong('src/core/a.test.ts', "import { g } from '../gpu/g.ts'")).toHaveLength(1)
  })

  test('opens kernels to the GPU alone', () => {
    const kernel = "import code from '../../kernels/nearest.wgsl?raw'"
    expect(wrong('src/gpu/a.ts', kernel)).toEqual([])
    expect(wrong('src/panels/a.ts', kernel)).toHaveLength(1)
  })

  test('lets the entry of the page join everything', () => {
    expect(wrong('src/main.tsx', "import { anything } from './panels/App.tsx'")).toEqual([])
    expect(wrong('src/attic/a.ts', '')).toHaveLength(1)
  })
})
