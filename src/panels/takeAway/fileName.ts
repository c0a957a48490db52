import { findRuntime } from '../../runtimes/index.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import type { Picture } from '../../scene/result.ts'

type Named = Pick<Picture, 'runtime' | 'request' | 'plan'>
type Recorded = Pick<KeptTensor, 'name'>

/**
 * What files of a scene are called: `resize-linear-half_pixel-6x10`, and of two settings
 * `resize-pytorch-nearest-vs-opencv-inter_nearest-6x10`. Letters, digits and `_` alone between hyphens.
 */
export function sceneName(a: Named, b: Named | Recorded | null): string {
  const size = a.plan.outputShape.slice(-2).join('x')
  const parts = b ? [`${slug(a)}-vs-${'plan' in b ? slug(b) : 'recorded'}`] : [...settingWords(a)]
  return ['resize', ...parts, size].join('-')
}

const slug = (named: Named) => [named.runtime, ...settingWords(named)].join('-')

function settingWords({ runtime, request }: Named): string[] {
  return findRuntime(runtime)
    .summary(request)
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '' && word !== 'resize')
}
