import { describe, expect, it } from 'vitest'
import { FileError } from './fileError.ts'
import { NUMPY_FILES } from './numpyFiles.testing.ts'
import { readPolygraphy } from './polygraphy.ts'
import { INPUTS, RUN_RESULTS } from './polygraphyFiles.testing.ts'

const MOST = 1000

const problemOf = (text: string) =>
  readPolygraphy(text, MOST).then(
    () => null,
    (error: unknown) => (error instanceof FileError ? error.problem : error),
  )

describe('outputs that Polygraphy saved', () => {
  it('are listed by runner, iteration and output', async () => {
    const members = await readPolygraphy(RUN_RESULTS, MOST)
    const runner = 'trt-runner-N0-11/23/26-14:00:00'
    expect(members.map(({ name, shape, dtype }) => [name, shape, dtype])).toEqual([
      [`${runner} · #0 · out`, [1, 2, 3], 'float32'],
      [`${runner} · #0 · mask`, [1, 2], 'bool'],
      [`${runner} · #1 · out`, [1, 2, 3], 'float32'],
      [`${runner} · #1 · mask`, [1, 2], 'bool'],
      ['onnxrt-runner · out', [1, 2, 3], 'float64'],
    ])
  })

  it('are read when they are asked for', async () => {
    const members = await readPolygraphy(RUN_RESULTS, MOST)
    const second = await members[2]!.read({ most: MOST })
    expect([...second.data]).toEqual([10, 11, 12, 13, 14, 15])
    const thirds = await members[4]!.read({ most: MOST })
    expect([...thirds.data]).toEqual([0, 1, 2, 3, 4, 5].map((i) => Math.fround(i / 3)))
    expect(thirds.exact).toBe(false)
  })

  it('are read of inputs, too, and of an array alone', async () => {
    const [x, ...none] = await readPolygraphy(INPUTS, MOST)
    expect([x!.name, x!.dtype, none]).toEqual(['x', 'uint8', []])
    expect([...(await x!.read({ most: MOST })).data]).toEqual([0, 1, 2, 3])
    const alone = JSON.stringify({ array: NUMPY_FILES['<u1'], polygraphy_class: 'ndarray' })
    expect((await readPolygraphy(alone, MOST))[0]).toMatchObject({ name: 'array', shape: [2, 3] })
  })

  it('are read of an array that an older version packed in a .npz file', async () => {
    const [packed] = await readPolygraphy(JSON.stringify({ a: { array: NUMPY_FILES.npz1 } }), MOST)
    expect(packed).toMatchObject({ name: 'a', shape: [6], dtype: 'float32', problem: null })
    const { name, data } = await packed!.read({ most: MOST })
    expect([name, ...data]).toEqual(['a', 0, 1, 2, 3, 4, 5])
  })
})

describe('hostile JSON is refused', () => {
  it.each(['{', '{"lst":[', '[{"a":1}]extra', ''])('that breaks off: %s', async (text) => {
    expect(await problemOf(text)).toEqual({ code: 'jsonBroken' })
  })

  it.each(['{}', '[{"a": 1}]', 'null', '{"array": 7}'])('without arrays: %s', async (text) => {
    expect(await problemOf(text)).toEqual({ code: 'noArrays' })
  })

  it('nested deeper than any results', async () => {
    const deep = `${'[{"a":'.repeat(200_000)}1${'}]'.repeat(200_000)}`
    expect(await problemOf(deep)).toEqual({ code: 'noArrays' })
  })

  it.each([
    ['*', 'jsonBroken'],
    ['AAAA', 'unknown'],
    ['', 'empty'],
    ['UEsDBA==', 'zipBroken'],
    [NUMPY_FILES.object, 'elements'],
    [NUMPY_FILES['<f4'].slice(0, -8), 'truncated'],
  ])('with an array of %s', async (array, code) => {
    const [member] = await readPolygraphy(JSON.stringify({ x: { array } }), MOST)
    const read = await member!.read({ most: MOST }).then(
      () => null,
      (error: unknown) => error,
    )
    expect(read).toBeInstanceOf(FileError)
    expect((read as FileError).problem.code).toBe(code)
  })
})
