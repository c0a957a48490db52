import type { ResizeRequest } from '../request.ts'

/** `1` are TF1's flags (`tf.compat.v1.image`), `2` is `tf.image.resize`. */
export const VERSIONS = ['1', '2'] as const
export type Version = (typeof VERSIONS)[number]

/** The version of the page that stands for a release such as `2.15.0`; null where none does. */
export function versionOf(release: string): Version | null {
  return VERSIONS.find((version) => release.split('.')[0] === version) ?? null
}

export const METHODS = ['bilinear', 'nearest', 'bicubic', 'area'] as const
export type Method = (typeof METHODS)[number]

/** The arguments of each version besides the method. */
export const FLAGS: Record<Version, readonly string[]> = {
  '1': ['align_corners', 'half_pixel_centers'],
  '2': ['antialias'],
}

/** What the op does, every argument filled in. */
export interface Settings {
  readonly method: Method
  readonly alignCorners: boolean
  readonly halfPixelCenters: boolean
  readonly antialias: boolean
}

/**
 * The settings of a request whose attributes were checked. `tf.image.resize` always has half pixel
 * centers, and antialias for bilinear and bicubic only. image_ops_impl.py 2.21, `resize_images_v2`.
 */
export function settingsOf({ version, attributes }: ResizeRequest): Settings {
  const method = METHODS.find((known) => known === attributes.method) ?? 'bilinear'
  const flag = (name: string) => Boolean(attributes[name] ?? false)
  const samples = method !== 'area'
  if (versionOf(version) === '1') {
    return {
      method,
      alignCorners: flag('align_corners'),
      halfPixelCenters: flag('half_pixel_centers'),
      antialias: false,
    }
  }
  return {
    method,
    alignCorners: false,
    halfPixelCenters: samples,
    antialias: flag('antialias') && samples && method !== 'nearest',
  }
}
