import { describe, expect, test } from 'vitest'
import { writeNpy } from '../../tensors/files/writeNpy.ts'
import { npyBlob, type Readable } from './npyBlob.ts'

const data = Float32Array.from({ length: 30 }, (_, i) => i - 7)
const tensor = (dtype: Readable['dtype'] = 'float32'): Readable => ({
  shape: [2, 3, 5],
  dtype,
  read: async ({ start, count }) => data.subarray(start, start + count),
})
const signal = new AbortController().signal
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

describe('npyBlob', () => {
  test.each([1, 7, 30, 100])(
    'is the file that is written at once, %i elements at a time',
    async (most) => {
      const file = await npyBlob(tensor(), { signal, onShare: () => {}, most })
      expect(await bytesOf(file)).toEqual(writeNpy(data, [2, 3, 5]))
    },
  )

  test('keeps integers in their own type', async () => {
    const file = await npyBlob(tensor('int8'), { signal, onShare: () => {}, most: 4 })
    expect(await bytesOf(file)).toEqual(writeNpy(data, [2, 3, 5], 'int8'))
  })

  test('tells how far it is', async () => {
    const shares: number[] = []
    await npyBlob(tensor(), { signal, onShare: (share) => shares.push(share), most: 15 })
    expect(shares).toEqual([0.5, 1])
  })

  test('stops where it is given up', async () => {
    const stop = new AbortController()
    const reads: number[] = []
    const read: Readable['read'] = async ({ start, count }) => {
      reads.push(start)
      return data.subarray(start, start + count)
    }
    const onShare = () => stop.abort()
    const saving = npyBlob({ ...tensor(), read }, { signal: stop.signal, onShare, most: 10 })
    await expect(saving).rejects.toThrow(/abort/i)
    expect(reads).toEqual([0, 10])
  })
})
