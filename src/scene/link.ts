import { RUNTIMES } from '../runtimes/index.ts'
import type { AttributeValue } from '../runtimes/runtime.ts'
import { number } from './codecs.ts'
import { findImage } from './images.ts'
import { DEFAULT_SCENE, type Scene } from './scene.ts'
import { CODECS, type Keyed } from './sceneCodecs.ts'

/** The version of the link's format. */
const FORMAT = 1
/** Longer than any link that this page writes; more is junk. */
const LONGEST = 100_000

/** A part of a link that could not be read and was left at its default. */
export interface LinkProblem {
  readonly code: 'unreadable' | 'unknownKey' | 'newerVersion' | 'tooLong' | 'imageMissing'
  readonly key: string
  readonly value: string
}

export interface OpenedLink {
  readonly scene: Scene
  readonly problems: readonly LinkProblem[]
}

const FIELDS = Object.entries(CODECS) as [keyof typeof CODECS, Keyed<unknown>][]
/** Keys that speak to the page and not of the scene. */
const PAGE_KEYS = ['embed', 'debug']

/** A scene as the part of an address after `#`: readable, canonical, defaults left out. */
export function writeLink(scene: Scene): string {
  const parts = [`v=${FORMAT}`, `runtime=${scene.runtime}@${scene.version}`]
  for (const [field, codec] of FIELDS) {
    const text = codec.write(scene[field])
    const wanted = !codec.only || codec.only === scene.how
    if (wanted && text !== codec.write(DEFAULT_SCENE[field]))
      parts.push(`${codec.key}=${escapeText(text)}`)
  }
  for (const [name, value] of Object.entries(scene.attributes).sort()) {
    parts.push(`${name}=${escapeText(String(value))}`)
  }
  return parts.join('&')
}

/** Reads what `writeLink` writes, and makes the best of anything else: never throws. */
export function readLink(hash: string): OpenedLink {
  const text = hash.replace(/^#/, '')
  if (text.length > LONGEST) return { scene: DEFAULT_SCENE, problems: [problem('tooLong', '', '')] }
  const problems: LinkProblem[] = []
  const found: Record<string, unknown> = {}
  const attributes: Record<string, AttributeValue> = {}
  for (const [key, value] of new URLSearchParams(text)) {
    const field = FIELDS.find(([, codec]) => codec.key === key)
    if (PAGE_KEYS.includes(key)) continue
    if (key === 'v') checkFormat(value, problems)
    else if (key === 'runtime') Object.assign(found, readRuntime(value, problems))
    else if (isAttribute(key)) attributes[key] = attributeValue(value)
    else if (!field) problems.push(problem('unknownKey', key, value))
    else {
      const parsed = field[1].read(value)
      if (parsed === null) problems.push(problem('unreadable', key, value))
      else found[field[0]] = parsed
    }
  }
  const scene: Scene = { ...DEFAULT_SCENE, ...found, attributes }
  return { scene: withImage(scene, problems), problems }
}

/** The keys of a link that speak to the page, as they stand at the end of every address it writes. */
export function pageKeys(hash: string): string {
  const keys = new URLSearchParams(hash.replace(/^#/, ''))
  return PAGE_KEYS.map((key) => (keys.get(key) === '1' ? `&${key}=1` : '')).join('')
}

/** Whether a link asks for the figures alone, for an iframe. */
export function asksForEmbed(hash: string): boolean {
  return new URLSearchParams(hash.replace(/^#/, '')).get('embed') === '1'
}

function checkFormat(value: string, problems: LinkProblem[]): void {
  const format = number.read(value)
  if (format === null) problems.push(problem('unreadable', 'v', value))
  else if (format > FORMAT) problems.push(problem('newerVersion', 'v', value))
}

function readRuntime(value: string, problems: LinkProblem[]): Partial<Scene> {
  const [name, version] = value.split('@', 2)
  const runtime = RUNTIMES.find((r) => r.name === name)
  if (runtime) return { runtime: runtime.name, version: version || runtime.defaultVersion }
  problems.push(problem('unreadable', 'runtime', value))
  return {}
}

function isAttribute(key: string): boolean {
  return RUNTIMES.some(({ attributeNames }) => attributeNames.includes(key))
}

// What a value means is the runtime's business: it refuses, in words, what it can't use.
function attributeValue(text: string): AttributeValue {
  if (text === 'true' || text === 'false') return text === 'true'
  return number.read(text) ?? text
}

/** A link can name a picture that only another page has: then a gradient of its size stands in. */
function withImage(scene: Scene, problems: LinkProblem[]): Scene {
  if (scene.fill.kind !== 'image' || findImage(scene.fill.id)) return scene
  problems.push(problem('imageMissing', 'fill', scene.fill.id))
  return { ...scene, fill: { kind: 'gradient' } }
}

function problem(code: LinkProblem['code'], key: string, value: string): LinkProblem {
  return { code, key, value: value.length > 40 ? `${value.slice(0, 40)}…` : value }
}

// Everything that is legal in a fragment stays as it is, so that a person can read the link.
function escapeText(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|3A|40)/g, decodeURIComponent)
}
