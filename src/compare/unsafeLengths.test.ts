import { describe, expect, test } from 'vitest'
import { planAxis } from '../core/axisPlan.ts'
import { exactly } from '../core/exactly.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { ResizeRequest } from '../runtimes/request.ts'
import { lastSizedAxis, NO_RESIZE, specsOfAxis, unsafeLengths } from './unsafeLengths.ts'

const request = (attributes: ResizeRequest['attributes'], version: string): ResizeRequest => ({
  version,
  attributes,
  inputShape: [1, 1, 4, 5],
  size: { how: 'shape', shape: [1, 1, 6, 10] },
})
const countsOf = (name: string, asked: ResizeRequest, most: number) => {
  const runtime = findRuntime(name)
  return unsafeLengths(specsOfAxis(runtime, asked, lastSizedAxis(runtime, asked)!), most)
}

describe('lengths at which a runtime is unsafe', () => {
  test('are those at which its plan reads another element than the exact plan', () => {
    const asked = request(
      { coordinate_transformation_mode: 'asymmetric', nearest_mode: 'floor' },
      'opset19',
    )
    const most = 70
    const counts = countsOf('onnxruntime', asked, most)
    const specOf = specsOfAxis(findRuntime('onnxruntime'), asked, 3)
    for (let input = 1; input <= most; input++) {
      for (let output = 1; output <= most; output++) {
        const spec = specOf(input, output)!
        const [runtime, exact] = [planAxis(spec).taps, planAxis(exactly(spec)).taps]
        const differing = runtime.filter((tap, o) => tap !== exact[o]).length
        expect(counts[(input - 1) * most + output - 1]).toBe(differing)
      }
    }
    // As people reported: 26 elements made 64.
    expect(counts[25 * most + 63]).toBe(1)
  })

  test('are none in exact arithmetic', () => {
    const counts = countsOf('tensorrt', request({ resize_mode: 'LINEAR' }, '8.6'), 30)
    expect(counts.every((count) => count === 0)).toBe(true)
  })

  test('are told by scales at opsets that know no lengths', () => {
    const asked: ResizeRequest = {
      ...request({}, 'opset10'),
      size: { how: 'scales', scales: [1, 1, 1.5, 2] },
    }
    const counts = countsOf('onnxruntime', asked, 30)
    expect(counts.some((count) => count >= 0)).toBe(true)
    expect(counts.every((count) => count >= NO_RESIZE)).toBe(true)
  })
})
