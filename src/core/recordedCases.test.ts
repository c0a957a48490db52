import { describe, expect, test } from 'vitest'
import { resizeOnCpu } from './evaluate.ts'
import { inputOf, ONNX_CASES, specOf, uncovered } from './onnxCases.testing.ts'
import { planResize } from './resizePlan.ts'

describe('ONNX’s own node tests', () => {
  test.each(ONNX_CASES.filter((recorded) => uncovered(recorded) === null))('$name', (recorded) => {
    const plan = planResize(specOf(recorded))
    expect(plan.outputShape).toEqual(recorded.output.shape)
    const values = resizeOnCpu(plan, inputOf(recorded))
    expect(values).toHaveLength(recorded.output.data.length)
    const off = values.map((value, i) => Math.abs(value - recorded.output.data[i]!))
    expect(Math.max(...off)).toBeLessThanOrEqual(recorded.tolerance)
  })

  test('that need other rules are just these', () => {
    const reasons = ONNX_CASES.map(uncovered).filter((reason) => reason !== null)
    const counts = Object.fromEntries(
      [...new Set(reasons)].map((reason) => [reason, reasons.filter((r) => r === reason).length]),
    )
    expect(ONNX_CASES).toHaveLength(40)
    expect(counts).toEqual({
      'align_corners by fractional scales': 2,
      antialias: 4,
      half_pixel_symmetric: 2,
      keep_aspect_ratio_policy: 4,
      pytorch_half_pixel: 1,
      tf_crop_and_resize: 4,
    })
  })
})
