import type { Attributes } from '../attribute.ts'
import { hasAttribute } from './check.ts'
import { NEAREST_MODES, TRANSFORMATIONS } from './node.ts'
import { type Version, versionOf } from './opset.ts'

/** Every mode with every transformation, rounding, border and antialias that an opset has. */
export function settings(version: string): readonly Attributes[] {
  const known: Version = versionOf(version) ?? 'opset19'
  if (!hasAttribute(known, 'coordinate_transformation_mode')) {
    return ['nearest', 'linear'].map((mode) => ({ mode }))
  }
  const antialias: Attributes[] = hasAttribute(known, 'antialias') ? [{}, { antialias: 1 }] : [{}]
  // A region needs numbers of its own, so tf_crop_and_resize is no setting to try blindly.
  const transformations = TRANSFORMATIONS.filter((name) => name !== 'tf_crop_and_resize')
  return transformations.flatMap((coordinate_transformation_mode): Attributes[] => {
    const of = (mode: string, more: Attributes) => ({
      mode,
      coordinate_transformation_mode,
      ...more,
    })
    return [
      ...NEAREST_MODES.map((nearest_mode) => of('nearest', { nearest_mode })),
      ...antialias.map((more) => of('linear', more)),
      ...antialias.flatMap((more) =>
        [0, 1].flatMap((exclude_outside) =>
          [-0.75, -0.5].map((cubic_coeff_a) =>
            of('cubic', { ...more, cubic_coeff_a, exclude_outside }),
          ),
        ),
      ),
    ]
  })
}
