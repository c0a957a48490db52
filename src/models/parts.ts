import type { Span } from './protos.ts'
import { written } from './protoWriter.ts'

/** What a message holds: bytes of a file, which are not read, or others. */
export type Content = { readonly span: Span } | { readonly bytes: Uint8Array }

/** A message in a field of another. */
export type Part = { readonly tag: number } & Content

/** Messages one after another, each with its tag and length; those of a file stay in it. */
export function partsOf(file: Blob, parts: readonly Part[]): (Blob | Uint8Array<ArrayBuffer>)[] {
  return parts.flatMap((part) => {
    const content = 'span' in part ? file.slice(part.span.start, part.span.end) : part.bytes.slice()
    return [lead(part.tag, lengthOf(content)), content]
  })
}

const lengthOf = (content: Blob | Uint8Array) =>
  content instanceof Blob ? content.size : content.length

/** How many bytes those are. */
export const sizeOf = (parts: readonly (Blob | Uint8Array)[]) =>
  parts.reduce((sum, part) => sum + lengthOf(part), 0)

/** A tag and a length, before a message of that many bytes. */
export const lead = (tag: number, length: number) =>
  written((writer) => {
    writer.writeTag(tag, 2)
    writer.writeVarint(length)
  })
