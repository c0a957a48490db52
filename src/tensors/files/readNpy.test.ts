import { describe, expect, it } from 'vitest'
import { FileError, type FileProblem } from './fileError.ts'
import { fromBase64, NUMPY_FILES, numpyFile } from './numpyFiles.testing.ts'
import { readNpy } from './readNpy.ts'
import { writeNpy } from './writeNpy.ts'

const MOST = 1000
const read = (file: Blob, most = MOST) => readNpy(file, 'x.npy', { most })

async function problemOf(file: Blob, most = MOST): Promise<FileProblem> {
  const error = await read(file, most).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof FileError)) throw error ?? new Error('it was read')
  return error.problem
}

/** A .npy file of version 1.0 with that header and so many bytes of zeros. */
function npy(dict: string, bytes = 0): Blob {
  const header = `${dict}\n`
  return new Blob([
    Uint8Array.of(
      0x93,
      0x4e,
      0x55,
      0x4d,
      0x50,
      0x59,
      1,
      0,
      header.length & 255,
      header.length >> 8,
    ),
    header,
    new Uint8Array(bytes),
  ])
}

const dict = (shape: string, descr = "'<f4'") =>
  `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }`

describe('a .npy file of NumPy is read', () => {
  it.each([
    ['<f2', 'float16', -1.25],
    ['>f2', 'float16', -1.25],
    ['<f4', 'float32', -1.25],
    ['>f4', 'float32', -1.25],
    ['<f8', 'float64', -1.25],
    ['>f8', 'float64', -1.25],
    ['<i1', 'int8', -1],
    ['<i2', 'int16', -1],
    ['>i2', 'int16', -1],
    ['<i4', 'int32', -1],
    ['>i4', 'int32', -1],
    ['<i8', 'int64', -1],
    ['>i8', 'int64', -1],
    ['<u1', 'uint8', 1],
    ['<u2', 'uint16', 1],
    ['>u2', 'uint16', 1],
    ['<u4', 'uint32', 1],
    ['>u4', 'uint32', 1],
    ['<u8', 'uint64', 1],
    ['>u8', 'uint64', 1],
  ] as const)('of type %s', async (descr, dtype, factor) => {
    const { data, ...rest } = await read(numpyFile(descr))
    expect([...data].map((value) => value / factor + 0)).toEqual([0, 1, 2, 3, 4, 5])
    expect(rest).toMatchObject({ name: 'x.npy', shape: [2, 3], dtype, exact: true })
    expect(rest.range![factor < 0 ? 0 : 1]).toBe(5 * factor)
  })

  it('of bool, as 0 and 1', async () => {
    const { data, dtype } = await read(numpyFile('|b1'))
    expect([...data, dtype]).toEqual([0, 1, 0, 1, 0, 1, 'bool'])
  })

  it.each(['v1', 'v2', 'v3'] as const)('of header version %s', async (name) => {
    expect([...(await read(numpyFile(name))).data]).toEqual([0, 1, 2])
  })

  it('in Fortran order, into row-major order', async () => {
    const { data, shape } = await read(numpyFile('fortran'))
    expect(shape).toEqual([2, 3, 4])
    expect([...data]).toEqual(Array.from({ length: 24 }, (_, i) => i))
  })

  it('with half floats of every kind', async () => {
    const { data } = await read(numpyFile('half'))
    const expected = [0.333251953125, 65504, 2 ** -24, -0, Infinity, Number.NaN, 2 ** -14]
    expect([...data]).toEqual(expected)
  })

  it.each(['f8inexact', 'i8inexact'] as const)(
    'saying that float32 rounds values of %s',
    async (name) => {
      expect((await read(numpyFile(name))).exact).toBe(false)
    },
  )

  it('that this page wrote', async () => {
    const file = new Blob([writeNpy([1, 2, 3, 4], [1, 2, 2], 'int32')])
    expect(await read(file)).toMatchObject({ shape: [1, 2, 2], dtype: 'int32' })
  })

  it('telling how far it is', async () => {
    const shares: number[] = []
    const onPart = (share: number) => shares.push(share)
    await readNpy(numpyFile('<f4'), 'x', { most: MOST, onPart })
    expect(shares).toEqual([0.9, 1])
  })
})

describe('elements that are no real numbers are refused by name', () => {
  it.each([
    ['object', 'object', '|O'],
    ['structured', 'structured', 'void'],
    ['text', 'text', '<U2'],
    ['bytes', 'text', '|S2'],
    ['complex', 'complex', '<c8'],
    ['date', 'date', '<M8[s]'],
    ['longdouble', 'longDouble', '<f16'],
    ['void', 'raw', '|V2'],
  ] as const)('%s', async (name, kind, dtype) => {
    expect(await problemOf(numpyFile(name))).toEqual({ code: 'elements', kind, dtype })
  })
})

describe('a hostile .npy file is refused', () => {
  it('when it is empty', async () => {
    expect(await problemOf(new Blob())).toEqual({ code: 'empty' })
  })

  it('with any bytes missing at the end', async () => {
    const bytes = fromBase64(NUMPY_FILES['<f4'])
    for (let length = 1; length < bytes.length; length++) {
      const { code } = await problemOf(new Blob([bytes.subarray(0, length)]))
      expect(code).toBe(length >= 10 && length < 128 ? 'longHeader' : 'truncated')
    }
  })

  it('with another magic', async () => {
    expect(await problemOf(new Blob(['\x93NUMPA not']))).toEqual({ code: 'unknown' })
  })

  it('of a version that does not exist', async () => {
    const bytes = fromBase64(NUMPY_FILES['<f4'])
    bytes[6] = 4
    expect(await problemOf(new Blob([bytes]))).toEqual({ code: 'npyVersion', version: '4.0' })
  })

  it('with a header longer than any', async () => {
    const bytes = Uint8Array.of(0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 2, 0, 255, 255, 255, 255)
    const file = new Blob([bytes, new Uint8Array(100_000)])
    expect(await problemOf(file)).toEqual({
      ...{ code: 'longHeader', needed: 2 ** 32 + 11, most: 2 ** 16 },
    })
  })

  it.each([
    ['(1099511627776, 1099511627776)', 2 ** 82],
    [`(${'9'.repeat(400)},)`, Number.POSITIVE_INFINITY],
    ['(251, 4)', 4016],
  ])('of a shape whose product is too large, before room is made: %#', async (shape, bytes) => {
    expect(await problemOf(npy(dict(shape)))).toMatchObject({
      ...{ code: 'tooLarge', bytes, most: 4 * MOST },
    })
  })

  it('of no dimension, of too many, and with none of a length', async () => {
    expect(await problemOf(numpyFile('scalar'))).toEqual({ code: 'rank', shape: [] })
    const nine = new Array<number>(9).fill(1)
    expect(await problemOf(npy(dict(`(${nine})`), 4))).toEqual({ code: 'rank', shape: nine })
    expect(await problemOf(numpyFile('empty'))).toEqual({ code: 'noElements', shape: [0, 2] })
  })

  it.each([
    '',
    '{}',
    '[[[[',
    "{'descr': '<f4', 'shape': (1,)}",
    "{'descr': '<f4', 'fortran_order': 1, 'shape': (1,)}",
    dict('(-1,)'),
    dict('(1 2,)'),
    dict('[1]'),
    dict('(1,,2)'),
    dict("__import__('os')"),
  ])('with the header %s', async (header) => {
    expect(await problemOf(npy(header, 4))).toEqual({ code: 'npyHeader' })
  })

  it.each(["'__proto__'", "''", "'<f3'", "'constructor'", "'<<f4'", "'f4f4'"])(
    'with the type %s',
    async (descr) => {
      expect((await problemOf(npy(dict('(1,)', descr), 4))).code).toBe('elements')
    },
  )

  it('when the browser can’t read it', async () => {
    const gone = new Blob(['x'])
    gone.slice = () => {
      throw new DOMException('gone', 'NotFoundError')
    }
    expect(await problemOf(gone)).toEqual({ code: 'unreadable' })
  })
})
