import type { Profile, SizeHow } from '../runtimes/request.ts'
import { type Codec, flag, float, list, number, oneOf } from './codecs.ts'
import { colourMapCodec, colourRangeCodec } from './colourScale.ts'
import type { Configuration } from './configuration.ts'
import { fillCodec, MOST_VALUES_IN_LINK } from './fillCodec.ts'
import { recordedCodec } from './recordedCodec.ts'
import type { Edit, Scene, Zoom } from './scene.ts'

/** A key of the link, and how its value is written. */
export type Keyed<T> = Codec<T> & {
  readonly key: string
  /** Written only while the scene has this size; other sizes' fields would be noise in a link. */
  readonly only?: SizeHow
}

const lengths = list(number, 'x')

const profile: Codec<Profile> = {
  read: (text) => {
    const parts = text.split(',', 4).map((part) => lengths.read(part))
    const [min, opt, max] = parts
    return parts.length === 3 && min && opt && max ? { min, opt, max } : null
  },
  write: ({ min, opt, max }) => [min, opt, max].map((part) => lengths.write(part)).join(','),
}

const index: Codec<readonly number[]> = {
  read: (text) => {
    const entries = list(number, ',').read(text)
    return entries?.every((i) => Number.isSafeInteger(i) && i >= 0) ? entries : null
  },
  write: (entries) => entries.join(','),
}

const edit: Codec<Edit> = {
  read: (text) => {
    const [offset, value, rest] = text.split(':', 3)
    const at = number.read(offset ?? '')
    const typed = float.read(value ?? '')
    const readable = at !== null && typed !== null && rest === undefined
    return readable && Number.isSafeInteger(at) && at >= 0 ? [at, Math.fround(typed)] : null
  },
  write: ([offset, value]) => `${offset}:${float.write(value)}`,
}

const edits: Codec<readonly Edit[]> = {
  read: (text) => {
    const entries = text.split(',', MOST_VALUES_IN_LINK + 1).map((part) => edit.read(part))
    const good = entries.filter((entry) => entry !== null)
    return good.length === entries.length && good.length <= MOST_VALUES_IN_LINK ? good : null
  },
  write: (entries) => entries.map((entry) => edit.write(entry)).join(','),
}

const zoom: Codec<Zoom> = {
  read: (text) => {
    const [k, x, y, rest] = list(number, ',').read(text) ?? []
    const readable = k !== undefined && x !== undefined && y !== undefined && rest === undefined
    return readable && k >= 1 ? { k, x, y } : null
  },
  write: ({ k, x, y }) => [k, x, y].map((part) => String(Number(part.toPrecision(7)))).join(','),
}

const names: Codec<readonly string[]> = {
  read: (text) => (/^[a-z0-9_]+(,[a-z0-9_]+){0,31}$/.test(text) ? text.split(',') : null),
  write: (entries) => entries.join(','),
}

/** Keys whose values are read together with another's, or are many keys: see link.ts. */
type Apart = 'runtime' | 'version' | 'attributes'
type Keys<T> = { readonly [K in keyof T]: Keyed<T[K]> }

/** One codec a field of a configuration. A field without one does not compile. */
export const CONFIGURATION_CODECS: Keys<Omit<Configuration, Apart>> = {
  off: { key: 'off', ...names },
  how: {
    key: 'size',
    ...oneOf(['same', 'shape', 'scales', 'constant', 'shape_tensor', 'dynamic']),
  },
  shape: { key: 'shape', only: 'shape', ...lengths },
  scales: { key: 'scales', only: 'scales', ...lengths },
  constant: { key: 'constant', only: 'constant', ...lengths },
  value: { key: 'value', only: 'shape_tensor', ...lengths },
  valueProfile: { key: 'value_profile', only: 'shape_tensor', ...profile },
  inputProfile: { key: 'input_profile', only: 'dynamic', ...profile },
  fromBuildDims: { key: 'from_build_dims', only: 'dynamic', ...flag },
}

/** One codec a field of the rest of a scene. `other` is a configuration of its own: see link.ts. */
export const CODECS: Keys<Omit<Scene, keyof Configuration | 'other'>> = {
  inputShape: { key: 'in', ...lengths },
  dtype: { key: 'dtype', ...oneOf(['float32', 'int32', 'uint8', 'int8']) },
  fill: { key: 'fill', ...fillCodec },
  edits: { key: 'edits', ...edits },
  recorded: { key: 'recorded', ...recordedCodec },
  shown: { key: 'shown', ...oneOf(['a', 'b', 'difference']) },
  at: { key: 'at', ...index },
  pinned: { key: 'pinned', ...flag },
  notation: { key: 'notation', ...oneOf(['document', 'plain']) },
  zoom: { key: 'zoom', ...zoom },
  colourRange: { key: 'range', ...colourRangeCodec },
  colourMap: { key: 'map', ...colourMapCodec },
}
