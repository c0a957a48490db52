import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FileError } from '../tensors/files/fileError.ts'
import { listModel } from './listing.ts'
import {
  BRANCH,
  externalBytes,
  functionBytes,
  modelBytes,
  oneNode,
  UNET,
} from './models.testing.ts'
import { readModel } from './readModel.ts'
import { symbolsOf } from './symbols.ts'

async function problemOf(...parts: BlobPart[]): Promise<string> {
  const error = await readModel(new Blob(parts)).catch((thrown: unknown) => thrown)
  if (!(error instanceof FileError)) throw error
  return error.problem.code
}

/** A message of that field around bytes. */
function wrapped(field: number, content: readonly number[]): number[] {
  const length: number[] = []
  for (let rest = content.length; ; rest >>= 7) {
    if (rest < 128) {
      length.push(rest)
      break
    }
    length.push((rest & 127) | 128)
  }
  return [(field << 3) | 2, ...length, ...content]
}

describe('a model', () => {
  const bytes = modelBytes(13, UNET)

  it('that is empty says so', async () => expect(await problemOf()).toBe('empty'))

  it('that ends too early says so', async () => {
    expect(await problemOf(bytes.slice(0, bytes.length - 40))).toBe('truncated')
  })

  it('with a wrong length is broken', async () => {
    const name = new TextDecoder('latin1').decode(bytes).indexOf('MaxPool')
    const broken = bytes.slice()
    broken[name - 1] = 255
    expect(await problemOf(broken)).toBe('modelBroken')
  })

  it('with a length that no message has is broken, not cut off', async () => {
    const graph = [(7 << 3) | 2, ...new Array<number>(8).fill(255), 1]
    expect(await problemOf(Uint8Array.from(graph))).toBe('modelBroken')
  })

  it('of another format is none', async () => {
    expect(await problemOf(Uint8Array.from(wrapped(2, [1, 2, 3])))).toBe('notAModel')
    expect(await problemOf('not a model at all')).toBe('modelBroken')
  })

  it('that nests too deeply says so', async () => {
    let graph: number[] = []
    // A node with an attribute with a graph.
    for (let i = 0; i < 60; i++) graph = wrapped(1, wrapped(5, wrapped(6, graph)))
    expect(await problemOf(Uint8Array.from(wrapped(7, graph)))).toBe('modelDeep')
  })

  it('of many megabytes is listed without its weights', async () => {
    const graph = { ...UNET, weights: { ...UNET.weights, w2: [16, 8, 300, 300] } }
    const file = new Blob([modelBytes(13, graph)])
    let read = 0
    const slice = file.slice.bind(file)
    file.slice = (start = 0, end = 0) => {
      read += end - start
      return slice(start, end)
    }
    const { proto } = await readModel(file)
    expect(proto.graph.nodes).toHaveLength(UNET.nodes.length)
    expect(file.size).toBeGreaterThan(40e6)
    expect(read).toBeLessThan(1e6)
  })
})

describe('tensors outside', () => {
  const bytes = externalBytes('weights.bin', 4)

  it('are missed by name', async () => {
    expect((await readModel(new Blob([bytes]))).missing).toEqual(['weights.bin'])
  })

  it('are read from the file that was opened too', async () => {
    const data = new File([Float32Array.of(9, 1, 1, 3, 3)], 'weights.bin')
    const { proto, missing } = await readModel(new Blob([bytes]), [data])
    expect(missing).toEqual([])
    expect(listModel(proto, {}).nodes[0]).toMatchObject({ size: [1, 1, 3, 3] })
  })
})

const SEEDS = [
  modelBytes(13, UNET),
  modelBytes(13, BRANCH),
  functionBytes(),
  modelBytes(7, oneNode(7)),
]

it('is a model or a file’s fault, whatever bytes are changed, cut or put in', async () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.uint8Array({ maxLength: 4 }),
    cut: fc.nat(8),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.nat(SEEDS.length - 1),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (seed, changes) => {
        let bytes = Array.from(SEEDS[seed]!)
        for (const { at, bytes: put, cut } of changes) {
          bytes = bytes.toSpliced(Math.floor(at * bytes.length), cut, ...put)
        }
        try {
          const { proto } = await readModel(new Blob([Uint8Array.from(bytes)]))
          const lengths = symbolsOf(proto).map(({ name, start }) => [name, start] as const)
          listModel(proto, Object.fromEntries(lengths))
        } catch (error) {
          if (!(error instanceof FileError)) throw error
        }
      },
    ),
    { numRuns: 1500 },
  )
}, 60_000)
