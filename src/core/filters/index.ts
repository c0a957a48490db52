import type { AxisSpec } from '../axisSpec.ts'
import { antialiasWindow } from './antialias.ts'
import { areaWindow, overlapWindow, poolWindow, storedAreaWindow } from './area.ts'
import { cubicWindow } from './cubic.ts'
import type { WindowRule } from './filter.ts'
import { linearWindow } from './linear.ts'

/** The weighted taps of an axis's filter; null for filters that take one element as it is. */
export function windowRule(spec: AxisSpec): WindowRule | null {
  const { filter } = spec
  switch (filter.kind) {
    case 'copy':
    case 'nearest':
      return null
    case 'linear':
      return linearWindow(spec, filter)
    case 'cubic':
      return cubicWindow(spec, filter)
    case 'antialias':
      return antialiasWindow(spec, filter)
    case 'pool':
      return poolWindow(spec)
    case 'area':
      if (filter.ends === 'added') return overlapWindow(spec)
      return filter.stored ? storedAreaWindow(spec) : areaWindow(spec)
  }
}
