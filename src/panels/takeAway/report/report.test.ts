import { describe, expect, test } from 'vitest'
import { difference } from '../../../compare/difference.ts'
import { partingStage } from '../../../compare/partingStage.ts'
import { resizeOnCpu } from '../../../core/evaluate.ts'
import { comparing } from '../../../i18n/en/comparing.ts'
import { report } from '../../../i18n/en/report.ts'
import { comparing as comparingZh } from '../../../i18n/zh/comparing.ts'
import { report as reportZh } from '../../../i18n/zh/report.ts'
import { type Configuration, DEFAULT_CONFIGURATION } from '../../../scene/configuration.ts'
import { type Picture, resolveScene } from '../../../scene/result.ts'
import { DEFAULT_SCENE } from '../../../scene/scene.ts'
import { type Reported, type ReportSide, reportOf } from './report.ts'

const words = { report, comparing }
const LIMITS = { elements: 2 ** 25 }

function sideOf(change: Partial<Configuration>): ReportSide & { readonly picture: Picture } {
  const scene = { ...DEFAULT_SCENE, ...DEFAULT_CONFIGURATION, shape: [1, 3, 6, 10], ...change }
  const result = resolveScene(scene, LIMITS, null)
  const { runtime, request, picture } = result
  return { runtime, request, refusals: [], picture: picture!, program: 'print("made")' }
}

const halfPixel = sideOf({
  attributes: { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' },
})
const corners = sideOf({
  runtime: 'onnxruntime',
  version: 'opset19',
  attributes: { mode: 'linear', coordinate_transformation_mode: 'align_corners' },
})
const outputOf = ({ picture: { plan, input } }: typeof halfPixel) => resizeOnCpu(plan, input.data)

const alone: Reported = {
  title: 'LINEAR HALF_PIXEL 4×5 → 6×10 · TensorRT 8.6',
  link: 'https://example.org/#v=1&shape=1x3x6x10',
  stays: null,
  a: halfPixel,
  b: null,
  comparison: null,
  difference: null,
  element: [0, 0, 2, 3],
}
const both: Reported = {
  ...alone,
  b: corners,
  comparison: partingStage(halfPixel.picture, corners.picture),
  difference: difference(outputOf(halfPixel), outputOf(corners), [1, 3, 6, 10]),
}

describe('a report of one setting', () => {
  const text = reportOf(alone, words)

  test('opens with the title and the link', () => {
    expect(text).toMatch(/^## LINEAR HALF\\_PIXEL 4×5 → 6×10 · TensorRT 8\.6\n/)
    expect(text).toContain('[Open in resizescope](<https://example.org/#v=1&shape=1x3x6x10>)')
  })

  test('tells what was set from what is the default, and where that is known from', () => {
    expect(text).toContain('| `resize_mode` | `LINEAR` | set |')
    expect(text).toMatch(/\| `nearest_rounding` \| `FLOOR` \| default, .+; no effect here \|/)
    expect(text).toContain('| size | `shape = (1, 3, 6, 10)` | set |')
  })

  test('gives the lengths and the scale of every axis', () => {
    expect(text).toContain('| H | 4 | 6 | 6/4, from the lengths | exact |')
    expect(text).toContain('| N | 1 | 1 | copied |  |')
  })

  test('works the element out: coordinates, weights, products, the sum, what is stored', () => {
    expect(text).toContain('### Element `output[0, 0, 2, 3]`')
    expect(text).toContain('- W: output 3 falls at `(3 + 0.5) * 5/10 - 0.5` = `1.25`')
    expect(text).toContain(', reads `0.75 * [1] + 0.25 * [2]`')
    expect(text).toMatch(/\| `input\[0, 0, 1, 1\]` \| `0\.62\d+` \| `6` \| `3\.7\d+` \|/)
    expect(text).toMatch(/\| sum \| {2}\| {2}\| `7\.08\d+` \|/)
    expect(text).toContain('Stored: `7.083333`')
  })

  test('says what does not travel in the link', () => {
    const said = reportOf({ ...alone, stays: 'x.npy stays here.' }, words)
    expect(said).toContain('\n> x.npy stays here.\n')
  })

  test('folds the program', () => {
    expect(text).toContain(
      '<details><summary>Python, TensorRT 8.6</summary>\n\n```python\nprint("made")\n```\n\n</details>',
    )
  })

  test('says a scale as it was given, as it is stored, and what length came of it', () => {
    const scaled = sideOf({
      runtime: 'onnxruntime',
      version: 'opset19',
      how: 'scales',
      scales: [1, 1, 2.3, 2.6],
      attributes: { mode: 'linear' },
    })
    const said = reportOf({ ...alone, a: scaled }, words)
    expect(said).toContain('| size | `scales = (1, 1, 2.3, 2.6)` | set |')
    expect(said).toContain('| H | 4 | 4 × `2.299999952316284` = `9.199999809265137`, so 9 |')
    expect(said).toContain('| `2.5999999046325684`, stored of `2.6` | float32 |')
  })
})

describe('a report of two settings', () => {
  const text = reportOf(both, words)

  test('gives the numbers of the comparison', () => {
    expect(text).toContain('- 168 of 180 elements differ (93.3%).')
    expect(text).toMatch(/- Largest \|B − A\|: `0\.694\d*` at `\[0, 2, 1, 1\]`\./)
  })

  test('says why in the words of the panel', () => {
    expect(text).toContain('**First parted by the coordinate** (by design)')
    expect(text).toContain('Along H, output 1 falls at 0.5 in A and at 0.6 in B.')
  })

  test('works the first element that differs out on both sides', () => {
    expect(text).toContain('### First element that differs: `output[0, 0, 0, 1]`')
    expect(text).toMatch(
      /\| A \| B \| B − A \|\n\| --- \| --- \| --- \|\n\| `0\.25` \| `0\.444\d+` \|/,
    )
    expect(text).toMatch(/`1 \* 4\/9` = `0\.444\d+` \(float32\), reads/)
  })

  test('has the settings and the programs of both', () => {
    expect(text).toContain('#### A: TensorRT 8.6')
    expect(text).toContain('#### B: ONNX Runtime opset19')
    expect(text.match(/<details>/g)).toHaveLength(2)
  })

  test('is written in the page’s language, with the runtimes’ own names', () => {
    const said = reportOf(both, { report: reportZh, comparing: comparingZh })
    expect(said).toContain('### 首个不同的元素：`output[0, 0, 0, 1]`')
    expect(said).toContain('`coordinate_transformation`')
  })

  test('names both shapes where there is no difference', () => {
    const smaller = sideOf({ shape: [1, 3, 5, 10] })
    const said = reportOf({ ...both, b: smaller, difference: null, comparison: null }, words)
    expect(said).toContain('A makes `(1, 3, 6, 10)`, B `(1, 3, 5, 10)`.')
  })
})

describe('a report of a recorded output', () => {
  const name = '`@all` <img> | #1.npy'
  const b = { name, shape: [1, 3, 6, 10], data: outputOf(corners) }
  const text = reportOf({ ...both, b, comparison: null }, words)

  test('shows the name of a file as code, whatever is in it', () => {
    expect(text).toContain('#### B: Recorded output `` `@all` <img> | #1.npy ``, `(1, 3, 6, 10)`')
  })

  test('has its value beside A’s arithmetic, and no words on how it was made', () => {
    expect(text).toContain('how it was made is not known')
    expect(text).toMatch(/\| `0\.25` \| `0\.444\d+` \|/)
    expect(text.match(/<details>/g)).toHaveLength(1)
  })
})

test('a refused setting is reported with its reason and what it asked for', () => {
  const refused: ReportSide = { ...halfPixel, picture: null, refusals: ['Too large: 1 <b> of 2.'] }
  const text = reportOf({ ...alone, a: refused }, words)
  expect(text).toContain('> Refused: Too large: 1 \\<b\\> of 2.')
  expect(text).toContain('| `resize_mode` | `LINEAR` | set |')
})
