import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { FileError, type FileProblem } from './fileError.ts'
import { fromBase64, NUMPY_FILES, numpyFile } from './numpyFiles.testing.ts'
import { readNpz } from './readNpz.ts'
import { writeNpy } from './writeNpy.ts'

const MOST = 5000

const archive = (files: Record<string, Uint8Array>) => new Blob([zipSync(files)])

async function problemOf(work: Promise<unknown>): Promise<FileProblem> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof FileError)) throw error ?? new Error('it was read')
  return error.problem
}

/** An archive with some bytes written over, counted from where `signature` stands last. */
function patched(name: 'npz' | 'npzc', signature: number, at: number, bytes: readonly number[]) {
  const file = fromBase64(NUMPY_FILES[name])
  const view = new DataView(file.buffer)
  let start = file.length - 4
  while (view.getUint32(start, true) !== signature) start--
  file.set(bytes, start + at)
  return new Blob([file])
}

const ENTRY = 0x02014b50

describe('a .npz file of NumPy', () => {
  it('lists its arrays with shape and type, and what can’t be opened with why', async () => {
    const members = await readNpz(numpyFile('npz'), MOST)
    expect(members.map(({ read: _, ...listed }) => listed)).toEqual([
      { name: 'x', shape: [2, 3], dtype: 'float32', problem: null },
      { name: 'y', shape: [3], dtype: 'uint8', problem: null },
      { name: 's', shape: [], dtype: 'float32', problem: { code: 'rank', shape: [] } },
      {
        ...{ name: 'o', shape: null, dtype: '|O' },
        problem: { code: 'elements', kind: 'object', dtype: '|O' },
      },
    ])
  })

  it.each(['npz', 'npzc'] as const)('gives an array of %s when it is asked for', async (name) => {
    const [x, y] = await readNpz(numpyFile(name), MOST)
    const count = name === 'npz' ? 6 : 2000
    const tensor = await x!.read({ most: MOST })
    expect([...tensor.data]).toEqual(Array.from({ length: count }, (_, i) => i % 7))
    expect([...(await y!.read({ most: MOST })).data]).toEqual([0, 1, 2])
  })
})

it('is read of an archive in zip64', async () => {
  const members = await readNpz(numpyFile('npz64'), MOST)
  expect(members.map(({ name, shape }) => [name, shape])).toEqual([
    ['x', [6]],
    ['y', [6]],
  ])
  expect([...(await members[1]!.read({ most: MOST })).data]).toEqual([0, 1, 2, 3, 4, 5])
})

describe('a hostile archive is refused', () => {
  it('without arrays', async () => {
    const file = archive({ 'readme.txt': strToU8('none') })
    expect(await problemOf(readNpz(file, MOST))).toEqual({ code: 'noArrays' })
    expect(await problemOf(readNpz(archive({}), MOST))).toEqual({ code: 'noArrays' })
  })

  it('with its end missing', async () => {
    const bytes = fromBase64(NUMPY_FILES.npz)
    for (let cut = 1; cut < bytes.length; cut += 7) {
      const file = new Blob([bytes.subarray(0, bytes.length - cut)])
      expect(await problemOf(readNpz(file, MOST))).toEqual({ code: 'zipBroken' })
    }
  })

  it('before room is made, when an array in it is over the limit', async () => {
    const bomb = archive({ 'x.npy': writeNpy(new Float32Array(2 ** 20), [2 ** 20]) })
    expect(bomb.size).toBeLessThan(10_000)
    const [x] = await readNpz(bomb, MOST)
    const problem = { code: 'tooLarge', shape: [2 ** 20], bytes: 2 ** 22, most: 4 * MOST }
    expect(x!.problem).toEqual(problem)
    expect(await problemOf(x!.read({ most: MOST }))).toEqual(problem)
  })

  it('when an array unpacks to more than it needs', async () => {
    const bomb = new Uint8Array(2 ** 22)
    bomb.set(writeNpy([1, 2], [2]))
    const [x] = await readNpz(archive({ 'x.npy': bomb }), MOST)
    expect(x!.problem).toEqual({ code: 'zipSize', declared: 2 ** 22, needed: 136 })
  })

  it('when it unpacks to more than its directory says', async () => {
    const bytes = zipSync({ 'x.npy': writeNpy(new Float32Array(2 ** 20), [2 ** 20]) })
    const view = new DataView(bytes.buffer)
    let entry = bytes.length - 4
    while (view.getUint32(entry, true) !== ENTRY) entry--
    view.setUint32(entry + 24, 4000, true)
    const [x] = await readNpz(new Blob([bytes]), 2 ** 20)
    expect(x!.problem).toEqual({ code: 'zipBroken' })
  })

  it.each([
    ['encrypted', 8, [1, 0], { code: 'zipEncrypted' }],
    ['packed by another method', 10, [12, 0], { code: 'zipMethod', method: 12 }],
    ['with another check sum', 16, [1, 2, 3, 4], { code: 'zipBroken' }],
    ['that begins elsewhere', 42, [1, 0, 0, 0], { code: 'zipBroken' }],
  ] as const)('with an entry %s', async (_, at, bytes, problem) => {
    // The last entry is y.
    const members = await readNpz(patched('npzc', ENTRY, at, bytes), MOST)
    const y = members.at(-1)!
    expect(y.problem ?? (await problemOf(y.read({ most: MOST })))).toEqual(problem)
  })

  it('with more files than anybody packs', async () => {
    const end = 0x06054b50
    const file = patched('npz', end, 10, [0xfe, 0xff])
    expect(await problemOf(readNpz(file, MOST))).toMatchObject({
      ...{ code: 'zipEntries', entries: 0xfffe },
    })
  })
})
