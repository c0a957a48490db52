import type { PbfReader } from 'pbf'
import { FileError } from '../tensors/files/fileError.ts'
import type { Span } from './protos.ts'
import type { Field, Schema } from './schema.ts'
import type { FileWindow } from './window.ts'

/** Messages in messages, deeper than any subgraph of a subgraph that was ever written. */
const DEEPEST = 100
/** Messages in a file, each of which takes memory. */
const MOST_MESSAGES = 2 ** 22
/** No message is longer, in bytes: protobuf's own limit. */
const LONGEST = 2 ** 31
/** A tag and a length, or a number: two varints at most. */
const HEAD = 20
/** Text, bytes and lists up to so many bytes are read; longer ones are weights. */
const LONGEST_KEPT = 2 ** 16

/** What is wanted next: these bytes held by the window. */
export type Wanted = Span

type Message = Record<string, unknown>

/** What all messages of a file share while it is decoded. */
export interface Decoding {
  readonly window: FileWindow
  messages: number
}

/** A field's number, wire type, and where its value lies. */
interface Head extends Span {
  readonly field: number
  readonly wire: number
}

/**
 * Decodes the message that lies there by its schema, as an object with the schema's keys and its
 * span. Asks for what has to be in the window by yielding it. Throws FileError.
 */
export function* decode(
  decoding: Decoding,
  schema: Schema,
  { start, end }: Span,
  depth = 0,
): Generator<Wanted, Message, void> {
  decoding.messages++
  if (depth > DEEPEST) throw new FileError({ code: 'modelDeep', most: DEEPEST })
  if (decoding.messages > MOST_MESSAGES) {
    throw new FileError({ code: 'modelLong', most: MOST_MESSAGES })
  }
  const message: Message = { start, end }
  for (const [key, kind] of Object.values(schema)) {
    if (kind.endsWith('s') && kind !== 'bytes') message[key] = []
  }
  let at = start
  while (at < end) {
    yield* hold(decoding, at, Math.min(end, at + HEAD))
    const head = headAt(decoding, at, end)
    at = head.end
    const field = Object.hasOwn(schema, head.field) ? schema[head.field] : undefined
    if (field) yield* take(decoding, message, field, head, depth)
  }
  return message
}

function* hold({ window }: Decoding, start: number, end: number): Generator<Wanted, void, void> {
  if (!window.holds(start, end)) yield { start, end }
}

const varint = (reader: PbfReader) => reader.readVarint()
const signed = (reader: PbfReader) => reader.readVarint(true)
const float = (reader: PbfReader) => reader.readFloat()
const double = (reader: PbfReader) => reader.readDouble()

function headAt({ window }: Decoding, at: number, end: number): Head {
  const [tag, start] = window.read(at, end, varint)
  const [field, wire] = [Math.floor(tag / 8), tag % 8]
  const broken = new FileError({ code: 'modelBroken', at })
  if (field < 1) throw broken
  const spanning = (from: number, to: number) => {
    if (to > end && to > window.size && to - from < LONGEST) {
      throw new FileError({ code: 'truncated', needed: to, found: window.size })
    }
    if (to > end) throw broken
    return { field, wire, start: from, end: to }
  }
  if (wire === 0) return spanning(start, window.read(start, end, varint)[1])
  if (wire === 1) return spanning(start, start + 8)
  if (wire === 5) return spanning(start, start + 4)
  if (wire !== 2) throw broken
  const [length, from] = window.read(start, end, varint)
  return spanning(from, from + length)
}

/** Puts a field's value into its message. A value of another wire type than the field's is broken. */
function* take(
  decoding: Decoding,
  message: Message,
  field: Field,
  head: Head,
  depth: number,
): Generator<Wanted, void, void> {
  const [key, kind] = field
  const { window } = decoding
  const { wire, start, end } = head
  const broken = () => new FileError({ code: 'modelBroken', at: start })
  if (field[1] === 'message' || field[1] === 'messages') {
    if (wire !== 2) throw broken()
    const child = yield* decode(decoding, field[2](), head, depth + 1)
    if (field[1] === 'messages') (message[key] as unknown[]).push(child)
    else message[key] = child
    return
  }
  const long = end - start > LONGEST_KEPT
  if (long && kind !== 'bytes') {
    if (wire !== 2) throw broken()
    message.skipped = [...((message.skipped as string[] | undefined) ?? []), key]
    return
  }
  if (!long) yield* hold(decoding, start, end)
  if (kind === 'int' || kind === 'float') {
    if (wire !== WIRES[kind]) throw broken()
    message[key] = window.read(start, end, kind === 'int' ? signed : float)[0]
  } else if (kind === 'ints' || kind === 'floats' || kind === 'doubles') {
    if (wire !== 2 && wire !== WIRES[kind]) throw broken()
    numbers(window, message[key] as number[], kind, head)
  } else {
    if (wire !== 2) throw broken()
    const data = long ? null : window.bytes(start, end)
    if (kind === 'bytes') message[key] = { start, end, data: data?.slice() ?? null }
    else if (kind === 'strings') (message[key] as string[]).push(text(data!))
    else message[key] = text(data!)
  }
}

const WIRES = { int: 0, float: 5, ints: 0, floats: 5, doubles: 1 } as const
const READS = { ints: signed, floats: float, doubles: double } as const

/** Adds the numbers of a packed list, or a single one, to a list. */
function numbers(
  window: FileWindow,
  list: number[],
  kind: keyof typeof READS,
  { start, end }: Span,
): void {
  let at = start
  while (at < end) {
    const width = kind === 'floats' ? 4 : kind === 'doubles' ? 8 : 1
    if (at + width > end) throw new FileError({ code: 'modelBroken', at })
    const [value, after] = window.read(at, end, READS[kind])
    list.push(value)
    at = after
  }
}

const utf8 = new TextDecoder()
const text = (bytes: Uint8Array) => utf8.decode(bytes)
