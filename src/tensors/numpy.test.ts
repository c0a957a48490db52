import { describe, expect, it } from 'vitest'
import { pythonFloat } from './float32.ts'
import { fittingEdgeItems, formatArray, numpySource, printArray } from './numpy.ts'

const ramp = (count: number) => Float32Array.from({ length: count }, (_, i) => i)
const lines = (...text: string[]) => text.join('\n')

// Expected texts were printed by NumPy 2.4.
describe('formatArray', () => {
  it('pads to a common width and leaves an empty line between volumes', () => {
    expect(formatArray(ramp(12), [2, 2, 3])).toBe(
      lines('[[[ 0.  1.  2.]', '  [ 3.  4.  5.]]', '', ' [[ 6.  7.  8.]', '  [ 9. 10. 11.]]]'),
    )
  })

  it('prints the fewest digits that tell a float32 apart', () => {
    const data = Float32Array.of(0, 0.25, 0.75, 7.0833335, 5.8333335, -1, 19, 2)
    expect(formatArray(data, [2, 4])).toBe(
      lines(
        '[[ 0.         0.25       0.75       7.0833335]',
        ' [ 5.8333335 -1.        19.         2.       ]]',
      ),
    )
  })

  it('rounds to the precision, ties to even', () => {
    const data = Float32Array.of(0, 0.125, 0.375, 1 / 3, 12.5)
    expect(formatArray(data, [5], { precision: 2 })).toBe('[ 0.    0.12  0.38  0.33 12.5 ]')
    expect(formatArray(data, [5], { precision: 0 })).toBe('[ 0.  0.  0.  0. 12.]')
  })

  it('uses an exponent where values are far apart, unless suppressed', () => {
    const data = Float32Array.of(1e-5, 1, 2.5)
    expect(formatArray(data, [3])).toBe('[1.0e-05 1.0e+00 2.5e+00]')
    expect(formatArray(data, [3], { suppress: true })).toBe('[0.00001 1.      2.5    ]')
    expect(formatArray(data, [3], { suppress: true, precision: 3 })).toBe('[0.  1.  2.5]')
  })

  it('writes nan and inf in the common width', () => {
    expect(formatArray(Float32Array.of(Number.NaN, -Infinity, 1.5), [3])).toBe('[ nan -inf  1.5]')
    expect(formatArray(Float32Array.of(-0, Infinity), [2])).toBe('[-0. inf]')
  })

  it('summarises more than a thousand elements', () => {
    expect(formatArray(ramp(1200), [30, 40], { suppress: true })).toBe(
      lines(
        '[[   0.    1.    2. ...   37.   38.   39.]',
        ' [  40.   41.   42. ...   77.   78.   79.]',
        ' [  80.   81.   82. ...  117.  118.  119.]',
        ' ...',
        ' [1080. 1081. 1082. ... 1117. 1118. 1119.]',
        ' [1120. 1121. 1122. ... 1157. 1158. 1159.]',
        ' [1160. 1161. 1162. ... 1197. 1198. 1199.]]',
      ),
    )
  })

  it('wraps long rows under their first element', () => {
    expect(
      formatArray(
        ramp(7).map((i) => i / 2),
        [7],
        { linewidth: 20 },
      ),
    ).toBe(lines('[0.  0.5 1.  1.5', ' 2.  2.5 3. ]'))
  })
})

describe('printArray', () => {
  it('asks only for the elements that it shows', () => {
    const asked = new Set<number>()
    const at = (offset: number) => {
      asked.add(offset)
      return 0
    }
    printArray(at, [1000, 1000])
    expect(asked.size).toBe(36)
  })

  it('tells every element by its offset', () => {
    const [line] = printArray((offset) => offset, [2, 2])
    expect(line!.filter(({ offset }) => offset !== null)).toEqual([
      { text: '0.', offset: 0 },
      { text: '1.', offset: 1 },
    ])
  })
})

describe('fittingEdgeItems', () => {
  it('leaves NumPy’s three where what they show is few enough', () => {
    expect(fittingEdgeItems([1000, 1000], 4096)).toBe(3)
    expect(fittingEdgeItems([9, 9, 9, 9], 4096)).toBe(3)
    expect(fittingEdgeItems([10, 10, 10], 10)).toBe(3)
  })

  it('takes fewer at a high rank, so that few elements are asked for', () => {
    const shape = new Array<number>(8).fill(7)
    const edgeitems = fittingEdgeItems(shape, 4096)
    const asked = new Set<number>()
    printArray((offset) => asked.add(offset).size, shape, { edgeitems })
    expect([edgeitems, asked.size]).toEqual([1, 256])
    expect(fittingEdgeItems([7, 7, 7, 7, 7], 4096)).toBe(2)
  })
})

describe('numpySource', () => {
  it('is Python that makes the same float32 values', () => {
    const data = Float32Array.of(0.1, -7, Number.NaN, -Infinity, 1e-7, 3e20)
    expect(numpySource(data, [2, 3])).toBe(
      lines(
        'np.array([',
        '    0.1, -7., np.nan,',
        '    -np.inf, 1e-7, 3e20',
        '], dtype=np.float32).reshape(2, 3)',
      ),
    )
  })

  it('keeps the sign of zero', () => {
    expect(pythonFloat(-0)).toBe('-0.')
  })
})
