import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { volume } from '../../core/shape.ts'
import { FileError } from './fileError.ts'
import { fromBase64, NUMPY_FILES, numpyFile } from './numpyFiles.testing.ts'
import { INPUTS, RUN_RESULTS } from './polygraphyFiles.testing.ts'
import { type FileContent, readFile } from './readFile.ts'
import { unzipped } from './unzip.ts'
import { writeNpy } from './writeNpy.ts'
import { readZipDirectory } from './zipDirectory.ts'

/** Few enough that a reader which trusts a file would be over it at once. */
const MOST = 4096

const read = (file: Blob, pick: number | null = null) =>
  readFile({ file, name: 'f', most: MOST, pick })

describe('a file is told by its first bytes, whatever it is called', () => {
  it('as .npy', async () => {
    const content = await read(numpyFile('<f4'))
    expect(content).toMatchObject({ kind: 'tensor', tensor: { name: 'f', shape: [2, 3] } })
  })

  it('as .npz of one array, which is opened, or of several, to pick one', async () => {
    const one = await read(numpyFile('npz1'))
    expect(one).toMatchObject({ kind: 'tensor', tensor: { name: 'f · arr_0', shape: [6] } })
    const several = await read(numpyFile('npzc'))
    expect(several).toMatchObject({ kind: 'several', list: [{ name: 'x' }, { name: 'y' }] })
    const picked = await read(numpyFile('npzc'), 1)
    expect(picked).toMatchObject({ tensor: { name: 'f · y', dtype: 'uint8', range: [0, 2] } })
  })

  it('as JSON of Polygraphy, with or without spaces', async () => {
    expect(await read(new Blob([INPUTS]))).toMatchObject({ tensor: { name: 'f · x' } })
    const text = `\n ${JSON.stringify(JSON.parse(RUN_RESULTS), null, 4)}`
    expect(await read(new Blob([text]))).toMatchObject({ kind: 'several' })
  })

  it('as an array in text', async () => {
    const content = await read(new Blob(['[[1, 2]]\n']))
    expect(content).toMatchObject({ tensor: { shape: [1, 2], range: [1, 2] } })
  })

  it.each([
    ['', 'empty'],
    ['plain words', 'unknown'],
    ['%PDF-1.7', 'unknown'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:0', 'lfsPointer'],
    ['\n<!doctype html>\n<html lang="en">', 'webPage'],
    ['{"a": 1', 'jsonBroken'],
    ['PK\u0003\u0004 and no more', 'zipBroken'],
  ])('and refused when it is none of them: %j', async (text, code) => {
    await expect(read(new Blob([text]))).rejects.toMatchObject({ problem: { code } })
  })
})

/** Files with all that the readers know. */
const VALID = [
  ...Object.values(NUMPY_FILES).map(fromBase64),
  ...[RUN_RESULTS, INPUTS, 'array([[1.5, -2.], [nan, inf]], dtype=float32)', '[[1,2],[3,4]]'].map(
    (text) => new TextEncoder().encode(text),
  ),
  zipSync({ 'a.npy': writeNpy(new Float32Array(1000), [10, 100]), 'b.npy': writeNpy([1], [1]) }),
]

/** What a file is changed by at a place: bytes go, and others come. */
const change = fc.record({
  at: fc.nat(),
  gone: fc.oneof(fc.nat(8), fc.nat(4000)),
  come: fc.oneof(
    fc.uint8Array({ maxLength: 9 }),
    fc
      .constantFrom('9999999999', ',', ')', '[', '"', 'True', 'O', '>')
      .map((text) => new TextEncoder().encode(text)),
    fc
      .constantFrom([255, 255, 255, 255], [255, 255, 255, 127], [0, 0])
      .map((bytes) => Uint8Array.from(bytes)),
  ),
})

/** A valid file with a few changes, most of which keep its length. */
const mutated = fc
  .tuple(fc.constantFrom(...VALID), fc.array(change, { maxLength: 4 }), fc.boolean())
  .map(([valid, changes, inPlace]) =>
    changes.reduce((bytes, { at, gone, come }) => {
      const start = at % (bytes.length + 1)
      const end = start + (inPlace ? come.length : gone)
      return Uint8Array.of(...bytes.subarray(0, start), ...come, ...bytes.subarray(end))
    }, valid),
  )

const headed = fc
  .tuple(
    fc.constantFrom('\x93NUMPY\x01\x00', '\x93NUMPY\x02\x00', 'PK\x03\x04', '{', '[[', 'array('),
    fc.uint8Array({ maxLength: 300 }),
  )
  .map(([text, rest]) =>
    Uint8Array.of(...Array.from(text, (character) => character.charCodeAt(0)), ...rest),
  )

/** What a file gives: tensors within the limit, each with as many values as its shape says. */
async function expectTensorsOrRefusal(bytes: Uint8Array): Promise<void> {
  const file = new Blob([Uint8Array.from(bytes)])
  const content = await orRefusal(read(file))
  if (content?.kind === 'tensor') return expectSound(content)
  for (const i of content?.list.keys() ?? []) {
    const picked = await orRefusal(read(file, i))
    if (picked) expectSound(picked)
  }
}

async function orRefusal(work: Promise<FileContent>): Promise<FileContent | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof FileError) return null
    throw error
  }
}

function expectSound(content: FileContent): void {
  if (content.kind !== 'tensor') throw new Error('a picked array is one tensor')
  const { shape, data } = content.tensor
  expect(data.length).toBe(volume(shape))
  expect(data.length).toBeLessThanOrEqual(MOST)
  expect(shape.length).toBeGreaterThan(0)
}

describe('whatever the bytes are, there is a tensor within the limit or a refusal', () => {
  it.each([
    ['files with changes', mutated, 3000],
    ['bytes behind a known beginning', headed, 1000],
    ['any bytes', fc.uint8Array({ maxLength: 500 }), 500],
  ] as const)('%s', async (_, bytes, numRuns) => {
    await fc.assert(fc.asyncProperty(bytes, expectTensorsOrRefusal), { numRuns })
  })
})

it('unpacks a bomb in pieces that stay small, and no further than its directory says', async () => {
  const zeros = 2 ** 26
  const file = new Blob([zipSync({ 'bomb.npy': new Uint8Array(zeros) })])
  expect(file.size).toBeLessThan(100_000)
  const [entry] = await readZipDirectory(file)
  const drain = async (size: number) => {
    const lengths: number[] = []
    for await (const piece of unzipped(file, { ...entry!, size })) lengths.push(piece.length)
    return lengths
  }
  const lengths = await drain(zeros)
  expect(Math.max(...lengths)).toBeLessThan(2 ** 23)
  expect(lengths.reduce((a, b) => a + b)).toBe(zeros)
  await expect(drain(1000)).rejects.toMatchObject({ problem: { code: 'zipBroken' } })
})
