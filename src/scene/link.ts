import { number } from './codecs.ts'
import { ConfigurationReader, type Part, writeConfiguration } from './configurationLink.ts'
import { findTensor } from './keptTensors.ts'
import { DEFAULT_SCENE, type Scene } from './scene.ts'
import { CODECS, type Keyed } from './sceneCodecs.ts'

/** The version of the link's format. */
const FORMAT = 1
/** Longer than any link that this page writes; more is junk. */
const LONGEST = 100_000

/** A part of a link that could not be read and was left at its default. */
export interface LinkProblem {
  readonly code:
    | 'unreadable'
    | 'unknownKey'
    | 'newerVersion'
    | 'tooLong'
    | 'fileMissing'
    | 'recordedMissing'
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

/** What stands before the keys of the second configuration. */
const OTHER = 'b.'

/** A scene as the part of an address after `#`: readable, canonical, defaults left out. */
export function writeLink(scene: Scene): string {
  const [runtime, ...configuration] = writeConfiguration(scene)
  const fields = FIELDS.flatMap(([field, codec]): Part[] => {
    const text = codec.write(scene[field])
    return text === codec.write(DEFAULT_SCENE[field]) ? [] : [[codec.key, text]]
  })
  const other = scene.other ? writeConfiguration(scene.other) : []
  return [
    ['v', String(FORMAT)] as const,
    runtime!,
    ...fields,
    ...configuration,
    ...other.map(([key, text]): Part => [OTHER + key, text]),
  ]
    .map(([key, text]) => `${key}=${escapeText(text)}`)
    .join('&')
}

/** Reads what `writeLink` writes, and makes the best of anything else: never throws. */
export function readLink(hash: string): OpenedLink {
  const text = hash.replace(/^#/, '')
  if (text.length > LONGEST) return { scene: DEFAULT_SCENE, problems: [problem('tooLong', '', '')] }
  const problems: LinkProblem[] = []
  const found: Record<string, unknown> = {}
  const first = new ConfigurationReader()
  let other: ConfigurationReader | null = null
  for (const [key, value] of new URLSearchParams(text)) {
    if (PAGE_KEYS.includes(key)) continue
    if (key === 'v') {
      checkFormat(value, problems)
      continue
    }
    const field = FIELDS.find(([, codec]) => codec.key === key)
    if (field) {
      const parsed = field[1].read(value)
      if (parsed === null) problems.push(problem('unreadable', key, value))
      else found[field[0]] = parsed
      continue
    }
    const second = key.startsWith(OTHER)
    if (second) other ??= new ConfigurationReader()
    const taken = second ? other!.take(key.slice(OTHER.length), value) : first.take(key, value)
    if (taken === 'unknown') problems.push(problem('unknownKey', key, value))
    else if (taken === 'unreadable') problems.push(problem('unreadable', key, value))
  }
  const scene: Scene = {
    ...DEFAULT_SCENE,
    ...first.configuration,
    ...found,
    other: other?.configuration ?? null,
  }
  return { scene: withRecorded(withFile(scene, problems), problems), problems }
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

/** A link can name a file that only another page has: then a gradient of its size stands in. */
function withFile(scene: Scene, problems: LinkProblem[]): Scene {
  if (scene.fill.kind !== 'file' || findTensor(scene.fill.id)) return scene
  problems.push(problem('fileMissing', 'fill', scene.fill.id))
  return { ...scene, fill: { kind: 'gradient' } }
}

/** Likewise a recorded output, without which there is nothing to compare with. */
function withRecorded(scene: Scene, problems: LinkProblem[]): Scene {
  if (scene.recorded === null || findTensor(scene.recorded)) return scene
  problems.push(problem('recordedMissing', 'recorded', scene.recorded))
  return { ...scene, recorded: null }
}

function problem(code: LinkProblem['code'], key: string, value: string): LinkProblem {
  return { code, key, value: value.length > 40 ? `${value.slice(0, 40)}…` : value }
}

// Everything that is legal in a fragment stays as it is, so that a person can read the link.
function escapeText(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|3A|40)/g, decodeURIComponent)
}
