import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { resolveScene } from '../../scene/result.ts'
import { DEFAULT_SCENE, type Scene } from '../../scene/scene.ts'
import { ElementFormula } from './ElementFormula.tsx'

// Markup made without a browser reads the language from its navigator.
beforeAll(() => vi.stubGlobal('navigator', { language: 'en' }))

const LINEAR = { resize_mode: 'LINEAR', coordinate_transformation: 'HALF_PIXEL' }

/** The formula of an element as bare text: fractions read as numerator then denominator. */
function formula(change: Partial<Scene>, element: readonly number[]): string {
  const scene = { ...DEFAULT_SCENE, shape: [1, 3, 6, 10], ...change }
  const { picture } = resolveScene(scene, { elements: 1e6 }, null)
  const markup = renderToStaticMarkup(
    <ElementFormula picture={picture!} element={element} notation={scene.notation} />,
  )
  return markup.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', ' ')
}

describe('ElementFormula', () => {
  it('puts the element’s own numbers into the document’s notation', () => {
    const text = formula({ attributes: LINEAR }, [0, 0, 2, 3])
    expect(text).toContain('α=h1h2(a+12)−12=46(2+12)−12≈1.167')
    expect(text).toContain('β=w1w2(b+12)−12=510(3+12)−12=1.25')
    expect(text).toContain('(1−{α})(1−{β})0.625× 63.750{α}(1−{β})0.125× 111.375')
    expect(text).toContain('sum1.0007.083')
  })

  it('takes one off both lengths for ALIGN_CORNERS', () => {
    const attributes = { ...LINEAR, coordinate_transformation: 'ALIGN_CORNERS' }
    expect(formula({ attributes }, [0, 0, 2, 3])).toContain('α=h1−1h2−1·a=35·2=1.2')
  })

  it('speaks of x_in and x_out in plain notation', () => {
    const text = formula({ attributes: LINEAR, notation: 'plain' }, [0, 0, 2, 3])
    expect(text).toContain('xin=(xout+12)·IO−12=(2+12)·46−12≈1.167')
    expect(text).toContain('(1−fH)(1−fW)')
  })

  it('shows how a coordinate is pulled back', () => {
    const text = formula({ attributes: LINEAR }, [0, 0, 5, 0])
    expect(text).toContain('β→0pulled back into the input')
    expect(text).toContain('α→3pulled back into the input')
  })

  it('says that UPPER chose element 0', () => {
    const attributes = { ...LINEAR, selector_for_single_pixel: 'UPPER' }
    expect(formula({ attributes, shape: [1, 3, 1, 1] }, [0, 0, 0, 0])).toContain(
      'α→0a single output',
    )
  })

  it.each([
    ['FLOOR', 'p=⌊α⌋=⌊1.333⌋=1'],
    ['CEIL', 'p=⌈α⌉=⌈1.333⌉=2'],
    ['HALF_UP', 'p=⌊α+12⌋=⌊1.333+12⌋=1'],
    ['HALF_DOWN', 'p=⌈α−12⌉=⌈1.333−12⌉=1'],
  ])('rounds by %s', (nearest_rounding, picked) => {
    expect(formula({ attributes: { nearest_rounding } }, [0, 0, 2, 3])).toContain(picked)
  })

  it.each([
    ['FLOOR', 3002, 1, 'α=h1h2(a+12)−12=30013002(1+12)−12≈0.9995', 'p=⌊α⌋=⌊0.9995⌋=0'],
    ['CEIL', 3000, 1, '=1.0005', 'p=⌈α⌉=⌈1.0005⌉=2'],
    ['HALF_UP', 3002, 1501, '≈1500.4998', 'p=⌊α+12⌋=⌊1500.4998+12⌋=1500'],
  ])('prints a coordinate in the digits that %s needs', (rounding, length, at, first, second) => {
    const attributes = {
      nearest_rounding: rounding,
      coordinate_transformation: 'HALF_PIXEL',
    }
    const change = { attributes, inputShape: [3001, 1], shape: [length, 1], at: [0, 0] }
    const text = formula(change, [at, 0])
    expect(text).toContain(first)
    expect(text).toContain(second)
  })

  it('names the one element that NEAREST copies, batch included', () => {
    const text = formula({ shape: [2, 3, 6, 10] }, [1, 0, 2, 3])
    expect(text).toContain('v2[1, 0, 2, 3]=v1[0, 0, 1, 1]=6')
    expect(text).toContain('N')
  })

  it('writes two products in one dimension and eight in three', () => {
    const rows = (text: string) => text.split('×').length - 1
    const line = { attributes: LINEAR, inputShape: [5], shape: [13] }
    expect(rows(formula(line, [4]))).toBe(2)
    expect(rows(formula({ attributes: LINEAR, shape: [1, 5, 6, 10] }, [0, 2, 2, 3]))).toBe(8)
  })

  it('folds sixteen cubic products into four rows, and says what stands in at the edge', () => {
    const attributes = { ...LINEAR, resize_mode: 'CUBIC' }
    const text = formula({ attributes }, [0, 0, 0, 3])
    expect(text.split('×').length - 1).toBe(4)
    expect(text).toContain('the edge element stands in')
    expect(
      formula({ attributes: { ...attributes, exclude_outside: true } }, [0, 0, 0, 3]),
    ).toContain('weighs nothing')
  })

  it('multiplies 0 by inf as IEEE 754 says', () => {
    const text = formula({ attributes: LINEAR, edits: [[9, Infinity]] }, [0, 0, 0, 9])
    expect(text).toContain('{α}(1−{β})0.000× ∞nan')
    expect(text).toContain('sum1.000nan')
  })

  it('leaves copied axes out', () => {
    expect(formula({ shape: [1, 3, 4, 10], attributes: LINEAR }, [0, 0, 2, 3])).not.toContain('α')
    expect(formula({ how: 'same' }, [0, 0, 2, 3])).toContain('No length changes')
  })

  describe('of other runtimes', () => {
    const onnx = { runtime: 'onnx', version: 'opset19', inputShape: [1, 1, 4, 5] }

    it('writes the region of tf_crop_and_resize, and what an output outside it gets', () => {
      const attributes = {
        mode: 'linear',
        coordinate_transformation_mode: 'tf_crop_and_resize',
        roi: [0, 0, 0, 0.5, 1, 1, 1, 1.5],
        extrapolation_value: 7,
      }
      const scene = { ...onnx, attributes, shape: [1, 1, 4, 5] }
      const text = formula(scene, [0, 0, 1, 1])
      expect(text).toContain('β=roi0·(w1−1)+bw2−1·(roi1−roi0)·(w1−1)=0.5·4+14·(1.5−0.5)·4=3')
      const outside = formula(scene, [0, 0, 1, 4])
      expect(outside).toContain('outside the input: reads nothing')
      expect(outside).toContain('the extrapolation value. 7')
    })

    it('writes the offset of half_pixel_symmetric, and a scale as it was given', () => {
      const attributes = { mode: 'linear', coordinate_transformation_mode: 'half_pixel_symmetric' }
      const scene = { ...onnx, attributes, how: 'scales' as const, scales: [1, 1, 0.6, 1] }
      const text = formula(scene, [0, 0, 1, 1])
      expect(text).toContain('α=h12·(1−h2s·h1)+1s(a+12)−12=42·(1−20.6·4)+10.6(1+12)−12')
    })

    it('leaves the −½ of tf_half_pixel_for_nn out', () => {
      const change = { runtime: 'jax', version: '0.10', attributes: { method: 'nearest' } }
      const text = formula(
        { ...change, inputShape: [1, 1, 4, 5], shape: [1, 1, 6, 5] },
        [0, 0, 2, 0],
      )
      expect(text).toContain('α=h1h2(a+12)=46(2+12)≈1.667')
    })

    it('names the elements under a stretched filter, and folds their products', () => {
      const attributes = { mode: 'linear', antialias: true }
      const scene = { ...onnx, inputShape: [1, 1, 9, 9], attributes, shape: [1, 1, 3, 9] }
      const text = formula(scene, [0, 0, 1, 4])
      expect(text).toContain('under the filter, stretched ×3')
      expect(text.split('×').length - 2).toBe(6)
    })

    it('writes the ends of a mean’s cell', () => {
      const torch = { runtime: 'pytorch', version: '2.11', attributes: { mode: 'area' } }
      const text = formula({ ...torch, inputShape: [1, 1, 5, 5], shape: [2, 5] }, [0, 0, 1, 0])
      expect(text).toContain('a·h1h2…(a+1)·h1h2=2.5…5')
      expect(text).toContain('p=⌊a·h1h2⌋…⌈(a+1)·h1h2⌉−1=2…4')
    })

    it('says what becomes of a sum in an integer tensor', () => {
      const ort = { runtime: 'onnxruntime', version: 'opset19', dtype: 'uint8' as const }
      const scene = { ...ort, inputShape: [1, 1, 1, 2], attributes: { mode: 'linear' } }
      const text = formula({ ...scene, shape: [1, 1, 1, 4] }, [0, 0, 0, 2])
      expect(text).toContain('sum1.0000.750')
      expect(text).toContain('cut to an integer0')
    })
  })
})
