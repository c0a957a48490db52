import { describe, expect, test } from 'vitest'
import { findTensor, keepTensor } from './keptTensors.ts'
import { readLink, writeLink } from './link.ts'
import { recordedCodec } from './recordedCodec.ts'
import { DEFAULT_SCENE } from './scene.ts'

const { read, write } = recordedCodec
const small = { shape: [2, 1, 3], data: Float32Array.of(1, -0, Number.NaN, 0.1, 1e-45, -1e38) }

describe('a recorded output in a link', () => {
  test('travels with its shape, values and name where it is small', () => {
    const text = write(keepTensor(small, 'model: output & more.npy'))
    const elsewhere = text.replace('more.npy', 'less.npy')
    const kept = findTensor(read(elsewhere)!)
    expect(kept).toMatchObject({ name: 'model: output & less.npy', shape: [2, 1, 3] })
    expect(kept!.data).toEqual(small.data)
  })

  test('is the very same one on the page that wrote it, however often it is read', () => {
    const id = keepTensor(small, 'same.npy')
    expect([read(write(id)), read(write(id))]).toEqual([id, id])
  })

  test('is named where it is large, and found again on the same page', () => {
    const recorded = keepTensor({ shape: [5000], data: new Float32Array(5000) }, 'large.npy')
    const scene = { ...DEFAULT_SCENE, recorded }
    expect(writeLink(scene)).toMatch(/recorded=file:large\.npy/)
    expect(readLink(writeLink(scene))).toEqual({ scene, problems: [] })
  })

  test('is missed on another page, where everything else is read', () => {
    const { scene, problems } = readLink('#v=1&in=1x3x8x8&recorded=file:large.npy%205000%20%23999')
    expect(scene).toEqual({ ...DEFAULT_SCENE, inputShape: [1, 3, 8, 8] })
    expect(problems).toMatchObject([{ code: 'recordedMissing', key: 'recorded' }])
  })

  test.each([
    ['file:'],
    ['values:'],
    ['values:2x3'],
    ['values:2x3:AAAA'],
    ['values:4294967296x4294967296x0:AAAA:a'],
    ['values:-1x-1:AAAA:a'],
    ['values:0.5x2:AAAA:a'],
    ['image:a'],
  ])('is nothing where it says %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
