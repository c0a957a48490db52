import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { axisGeometry } from '../../figures/geometry/axisGeometry.ts'
import { filterShape } from '../../figures/geometry/filterShape.ts'
import { cellTaps, mainInputSlice, planeOf, step2Story } from '../../figures/geometry/plane.ts'
import { bars, reachOutside, tallness } from '../../figures/geometry/strip.ts'
import { RUNTIMES } from '../../runtimes/index.ts'
import type { Runtime } from '../../runtimes/runtime.ts'
import { type Picture, resolveScene } from '../../scene/result.ts'
import { DEFAULT_SCENE } from '../../scene/scene.ts'
import { codeInput } from './codeInput.ts'
import { ElementFormula } from './ElementFormula.tsx'

// Markup made without a browser reads the language from its navigator.
beforeAll(() => vi.stubGlobal('navigator', { language: 'en' }))

const SHAPES = [
  [
    [1, 2, 4, 5],
    [1, 2, 6, 10],
  ],
  [
    [1, 1, 9, 12],
    [1, 1, 4, 1],
  ],
] as const

/** As many settings of a runtime are looked at, spread over all that it has. */
const MOST = 40

/** Pictures of a runtime's settings at its versions, growing and shrinking. */
function pictures(runtime: Runtime): Picture[] {
  const all = everyPicture(runtime)
  const stride = Math.max(1, Math.floor(all.length / MOST)) | 1
  return all.filter((_, i) => i % stride === 0)
}

function everyPicture(runtime: Runtime): Picture[] {
  return runtime.versions.flatMap((version) =>
    runtime.settings(version).flatMap((attributes) =>
      SHAPES.flatMap(([inputShape, outputShape]) => {
        const axes = runtime.listAxes({ inputShape, attributes })
        const shape = axes.map((axis) => outputShape[axis]!)
        const scales = axes.map((axis) => outputShape[axis]! / inputShape[axis]!)
        return (['shape', 'scales'] as const).flatMap((how) => {
          const own = { runtime: runtime.name, version, attributes, inputShape, how, shape, scales }
          const { picture } = resolveScene({ ...DEFAULT_SCENE, ...own }, { elements: 1e6 }, null)
          return picture ?? []
        })
      }),
    ),
  )
}

/** The first and the last element of an output, and the one in its middle. */
const elements = ({ plan: { outputShape } }: Picture) => [
  outputShape.map(() => 0),
  outputShape.map((length) => length >> 1),
  outputShape.map((length) => length - 1),
]

describe.each(RUNTIMES.map((runtime) => [runtime.title, runtime] as const))('%s', (_, runtime) => {
  const all = pictures(runtime)

  it('accepts settings that it offers', () => {
    expect(all.length).toBeGreaterThan(1)
  })

  it('has every element’s arithmetic written down, in both notations', () => {
    for (const picture of all) {
      for (const element of elements(picture)) {
        for (const notation of ['document', 'plain'] as const) {
          const markup = renderToStaticMarkup(
            <ElementFormula {...{ picture, element, notation }} />,
          )
          expect(markup).not.toMatch(/undefined|NaN|Infinity/)
        }
      }
    }
  })

  it('is drawn, whatever its filters read', () => {
    for (const picture of all) {
      const { plan } = picture
      const plane = planeOf(plan)
      expect(step2Story(plane)).toBeTruthy()
      for (const element of elements(picture)) {
        const [row, column] = element.slice(-2) as [number, number]
        for (const { weight } of cellTaps(plane, { row, column })) expect(weight).not.toBeNaN()
        for (const index of mainInputSlice(plan, element)) expect(index).toBeGreaterThanOrEqual(0)
        const axis = plane.columns
        expect(filterShape(axis, column).flat().every(Number.isFinite)).toBe(true)
        for (const bar of bars(axis, axisGeometry(axis), column)) {
          expect(bar.index).toBeGreaterThanOrEqual(0)
          expect(Number.isFinite(bar.at)).toBe(true)
        }
        expect(reachOutside(axis)).toBeLessThan(axis.tapCount)
        expect(tallness(axis)).toBeGreaterThan(0)
      }
    }
  })

  it('has a program for each of them', () => {
    for (const { request } of all) {
      const input = codeInput({ kind: 'ramp' }, [], request.inputShape)
      expect(runtime.code(request, input)).not.toMatch(/undefined|NaN|\[object/)
    }
  })
})
