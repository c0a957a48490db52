import type { Attributes } from '../attribute.ts'
import type { ResizeRequest } from '../request.ts'
import { since, type Version, versionOf } from './version.ts'

export const MODES = [
  'nearest',
  'nearest-exact',
  'linear',
  'bilinear',
  'trilinear',
  'bicubic',
  'area',
] as const
export type Mode = (typeof MODES)[number]

/** The ranks of tensors that a mode resizes: batch, channels, and one to three spatial axes. */
export const RANKS: Record<Mode, readonly number[]> = {
  nearest: [3, 4, 5],
  'nearest-exact': [3, 4, 5],
  linear: [3],
  bilinear: [4],
  trilinear: [5],
  bicubic: [4],
  area: [3, 4, 5],
}

/** What `interpolate` does, every argument filled in. */
export interface Settings {
  readonly mode: Mode
  readonly alignCorners: boolean
  readonly antialias: boolean
  /** Coordinates follow the lengths although scales were given. */
  readonly byLengths: boolean
  /** A single output lies at −½, before 1.10. */
  readonly oldSingleOutput: boolean
}

/** The modes that a version has; nearest-exact came with 1.11. */
export function modesOf(version: Version): readonly Mode[] {
  return since(version, '1.13') ? MODES : MODES.filter((mode) => mode !== 'nearest-exact')
}

/** The settings of a request whose attributes were checked. */
export function settingsOf({ version, attributes }: ResizeRequest): Settings {
  const mode = modeOf(attributes)
  const flag = (name: string) => Boolean(attributes[name] ?? false)
  return {
    mode,
    alignCorners: flag('align_corners'),
    antialias: flag('antialias'),
    byLengths: mode === 'area' || flag('recompute_scale_factor'),
    oldSingleOutput: versionOf(version) === '1.9',
  }
}

/** The mode that is asked for, or the default for one that does not exist. */
export function modeOf({ mode }: Attributes): Mode {
  return MODES.find((known) => known === mode) ?? 'nearest'
}

/** The linear mode for a rank; that for images where there is none. */
export function linearFor(rank: number): Mode {
  return rank === 3 ? 'linear' : rank === 5 ? 'trilinear' : 'bilinear'
}

/** Whether a mode blends by a coordinate, so that align_corners means something. */
export function blends(mode: Mode): boolean {
  return mode !== 'nearest' && mode !== 'nearest-exact' && mode !== 'area'
}
