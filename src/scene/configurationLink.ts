import type { Attributes, AttributeValue } from '../runtimes/attribute.ts'
import { RUNTIMES } from '../runtimes/index.ts'
import { list, number } from './codecs.ts'
import { type Configuration, DEFAULT_CONFIGURATION } from './configuration.ts'
import { CONFIGURATION_CODECS, type Keyed } from './sceneCodecs.ts'

type Field = keyof typeof CONFIGURATION_CODECS
const FIELDS = Object.entries(CONFIGURATION_CODECS) as [Field, Keyed<unknown>][]

/** A key and its text, not yet escaped. */
export type Part = readonly [key: string, text: string]

/** A configuration as parts of a link, defaults left out. */
export function writeConfiguration(configuration: Configuration): Part[] {
  const { runtime, version, attributes, how } = configuration
  const fields = FIELDS.flatMap(([field, codec]): Part[] => {
    const text = codec.write(configuration[field])
    const wanted = !codec.only || codec.only === how
    return wanted && text !== codec.write(DEFAULT_CONFIGURATION[field]) ? [[codec.key, text]] : []
  })
  const set = Object.entries(attributes)
    .sort()
    .map(([name, value]): Part => [name, write(value)])
  return [['runtime', `${runtime}@${version}`], ...fields, ...set]
}

/** A configuration while its keys are read one after another. */
export class ConfigurationReader {
  #found: Partial<Configuration> = {}
  readonly #attributes: Record<string, AttributeValue> = {}

  /** Takes a key: `read`, or `unreadable` text, or a key that no configuration has. */
  take(key: string, text: string): 'read' | 'unreadable' | 'unknown' {
    const field = FIELDS.find(([, codec]) => codec.key === key)
    if (key === 'runtime') return this.#keep(readRuntime(text))
    if (!field && isAttribute(key)) {
      this.#attributes[key] = read(text)
      return 'read'
    }
    if (!field) return 'unknown'
    const parsed = field[1].read(text)
    return this.#keep(parsed === null ? null : { [field[0]]: parsed })
  }

  #keep(part: Partial<Configuration> | null): 'read' | 'unreadable' {
    if (!part) return 'unreadable'
    this.#found = { ...this.#found, ...part }
    return 'read'
  }

  /** What was read; everything else at its default. */
  get configuration(): Configuration {
    const attributes: Attributes = this.#attributes
    return { ...DEFAULT_CONFIGURATION, ...this.#found, attributes }
  }
}

function readRuntime(value: string): Partial<Configuration> | null {
  const [name, version] = value.split('@', 2)
  const runtime = RUNTIMES.find((r) => r.name === name)
  return runtime ? { runtime: runtime.name, version: version || runtime.defaultVersion } : null
}

function isAttribute(key: string): boolean {
  return RUNTIMES.some(({ attributeNames }) => attributeNames.includes(key))
}

const numbers = list(number, ',')

const write = (value: AttributeValue) =>
  typeof value === 'object'
    ? `${numbers.write(value)}${value.length === 1 ? ',' : ''}`
    : String(value)

// What a value means is the runtime's business: it refuses, in words, what it can't use.
function read(text: string): AttributeValue {
  if (text === 'true' || text === 'false') return text === 'true'
  // A list of one is written with a comma behind it, as Python writes a tuple of one.
  if (text.includes(',')) return numbers.read(text.replace(/,$/, '')) ?? text
  return number.read(text) ?? text
}
