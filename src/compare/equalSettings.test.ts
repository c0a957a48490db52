import { describe, expect, test } from 'vitest'
import { resizeOnCpu } from '../core/evaluate.ts'
import { planResize } from '../core/resizePlan.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { ResizeRequest } from '../runtimes/request.ts'
import { type EqualSetting, equalSettings } from './equalSettings.ts'

const request = (
  attributes: ResizeRequest['attributes'],
  output = [1, 3, 6, 10],
): ResizeRequest => ({
  version: '8.6',
  attributes,
  inputShape: [1, 3, 4, 5],
  size: { how: 'shape', shape: output },
})

const settingsOf = (asked: ResizeRequest, runtime: string) =>
  equalSettings('tensorrt', asked)!.runtimes.find((group) => group.runtime === runtime)!

const said = (settings: readonly EqualSetting[], verdict: EqualSetting['verdict']) =>
  settings.filter((s) => s.verdict === verdict).map((s) => s.request.attributes)

describe('equal settings', () => {
  test('of ASYMMETRIC linear: PyTorch has none', () => {
    const asked = request({ resize_mode: 'LINEAR', coordinate_transformation: 'ASYMMETRIC' })
    const { settings } = settingsOf(asked, 'pytorch')
    expect(settings.length).toBeGreaterThan(4)
    expect(said(settings, 'exact').concat(said(settings, 'rounding'))).toEqual([])
  })

  test('of HALF_PIXEL linear: PyTorch has align_corners=False, without antialias or with', () => {
    const asked = request({ resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' })
    const { settings } = settingsOf(asked, 'pytorch')
    const found = said(settings, 'exact').concat(said(settings, 'rounding'))
    expect(found.length).toBeGreaterThan(0)
    for (const attributes of found) expect(attributes.align_corners ?? false).toBe(false)
  })

  test('of ALIGN_CORNERS linear: ONNX has align_corners', () => {
    const asked = request({ resize_mode: 'LINEAR', coordinate_transformation: 'ALIGN_CORNERS' })
    const { settings } = settingsOf(asked, 'onnx')
    const found = said(settings, 'exact').concat(said(settings, 'rounding'))
    expect(found.map((a) => a.coordinate_transformation_mode)).toContain('align_corners')
  })

  test('leave out a runtime that cannot grow the batch, and say what it makes', () => {
    const asked = request({ resize_mode: 'NEAREST' }, [2, 3, 6, 10])
    const { settings, unable } = settingsOf(asked, 'pytorch')
    expect(settings).toEqual([])
    expect(unable).toEqual({ why: 'shape', shape: [1, 3, 6, 10] })
  })

  test('do not contain the request itself', () => {
    const asked = request({ resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' })
    const { settings } = settingsOf(asked, 'tensorrt')
    const same = settings.filter(
      ({ request: { attributes }, versions }) =>
        versions.includes('8.6') &&
        attributes.resize_mode === 'LINEAR' &&
        attributes.coordinate_transformation === 'HALF_PIXEL',
    )
    expect(same).toEqual([])
  })

  test('that are exact give the same bits, those within rounding the same to a few', () => {
    const input = Float32Array.from({ length: 60 }, (_, i) => Math.fround(Math.sin(i) * 10))
    for (const attributes of [
      { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' },
      { resize_mode: 'CUBIC', coordinate_transformation: 'ALIGN_CORNERS' },
      { resize_mode: 'NEAREST', coordinate_transformation: 'ASYMMETRIC' },
    ]) {
      const asked = request(attributes)
      const outputOf = (runtime: string, of: ResizeRequest) => {
        const resolution = findRuntime(runtime).resolve(of)
        return resolution.ok ? resizeOnCpu(planResize(resolution.spec), input) : null
      }
      const wanted = outputOf('tensorrt', asked)!
      for (const { runtime, settings } of equalSettings('tensorrt', asked)!.runtimes) {
        for (const { verdict, request: of } of settings) {
          const got = outputOf(runtime, of)!
          const off = Math.max(...wanted.map((value, i) => Math.abs(value - got[i]!)))
          if (verdict === 'exact') expect(off).toBe(0)
          if (verdict === 'rounding') expect(off).toBeLessThan(1e-4)
        }
      }
    }
  })

  test('are null for a request that is refused', () => {
    expect(equalSettings('tensorrt', request({ resize_mode: 'SHARP' }))).toBe(null)
  })
})
