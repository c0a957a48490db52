import { describe, expect, it } from 'vitest'
import { planAxis } from '../../core/axisPlan.ts'
import type { AxisSpec } from '../../core/axisSpec.ts'
import { planResize } from '../../core/resizePlan.ts'
import { axisGeometry } from './axisGeometry.ts'
import { filterShape } from './filterShape.ts'
import { cellTaps, mainInputSlice, step2Story } from './plane.ts'
import { bars, reachOutside, tallness, weightLabels } from './strip.ts'
import { axisView } from './view.ts'

const spec = (change: Partial<AxisSpec>): AxisSpec => ({
  input: 12,
  output: 3,
  transformation: 'half_pixel',
  rescale: { by: 'lengths', order: 'ratio' },
  arithmetic: 'float64',
  singlePixel: 'formula',
  edge: 'index',
  filter: { kind: 'linear' },
  ...change,
})
const triangle = (excludeOutside: boolean) =>
  planAxis(spec({ filter: { kind: 'antialias', shape: 'linear', excludeOutside } }))
const cropped = planAxis(
  spec({
    output: 4,
    transformation: 'tf_crop_and_resize',
    extrapolate: true,
    roi: { start: 0, end: 2, arithmetic: 'float64' },
  }),
)

describe('a stretched filter', () => {
  it('is drawn so that every weight ends on it', () => {
    const plan = triangle(true)
    const shape = filterShape(plan, 1)
    const height = (x: number) => {
      const at = shape.findIndex(([position]) => position >= x)
      const [[x0, y0], [x1, y1]] = [shape[at - 1]!, shape[at]!]
      return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0)
    }
    for (const { index, weight } of bars(plan, axisGeometry(plan), 1)) {
      expect(height(index)).toBeCloseTo(weight, 2)
    }
  })

  it('is as high as others, though it weighs each element little', () => {
    const plan = triangle(true)
    expect(tallness(plan) * Math.max(...plan.weights)).toBeCloseTo(1, 12)
  })

  it('has room beside the input only where elements out there are asked for', () => {
    expect(reachOutside(triangle(true))).toBe(0)
    expect(reachOutside(triangle(false))).toBeGreaterThan(1)
  })

  it('says one weight in digits where all would lie on each other', () => {
    const plan = triangle(true)
    const geometry = axisGeometry(plan)
    const all = bars(plan, geometry, 1)
    expect(weightLabels(all, axisView(geometry, 200), 100, 48)).toHaveLength(1)
    expect(weightLabels(all, axisView(geometry, 2000), 1000, 48)).toHaveLength(all.length)
  })
})

describe('an output that reads nothing', () => {
  const last = 3
  it('has neither bars nor a filter', () => {
    expect(bars(cropped, axisGeometry(cropped), last)).toEqual([])
    expect(filterShape(cropped, last)).toEqual([])
  })

  it('leads to the slice that is nearest', () => {
    const plan = planResize({ axes: [cropped.spec, cropped.spec, cropped.spec] })
    expect(mainInputSlice(plan, [last])).toEqual([11])
  })
})

describe('step 2', () => {
  const story = (plan: ReturnType<typeof planAxis>) => step2Story({ rows: plan, columns: plan })

  it('tells of outputs that read nothing', () => {
    expect(story(cropped)).toBe('extrapolated')
  })

  it('tells whether elements outside are left out or stood in for', () => {
    expect(story(triangle(false))).toBe('indices')
    expect(story(triangle(true))).toBe('inside')
    const cubic = { kind: 'cubic', a: -0.5, excludeOutside: true } as const
    expect(story(planAxis(spec({ output: 24, filter: cubic })))).toBe('left')
  })
})

describe('taps beyond number', () => {
  it('are one block of cells', () => {
    const wide = planAxis(
      spec({
        input: 400,
        output: 4,
        filter: { kind: 'antialias', shape: 'linear', excludeOutside: true },
      }),
    )
    const taps = cellTaps({ rows: wide, columns: wide }, { row: 1, column: 1 })
    expect(taps).toEqual([{ row: 50, column: 50, weight: 1, block: { rows: 200, columns: 200 } }])
  })
})
