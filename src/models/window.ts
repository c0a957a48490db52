import { PbfReader } from 'pbf'
import { readSlice } from '../tensors/files/bytes.ts'
import { FileError } from '../tensors/files/fileError.ts'

/** Bytes that are read at once, at least. */
const WINDOW = 2 ** 16

/** The part of a file that is in memory, moved to where it is needed. Positions are the file's own. */
export class FileWindow {
  readonly size: number
  readonly #file: Blob
  #start = 0
  #reader = new PbfReader(new Uint8Array())

  constructor(file: Blob) {
    this.#file = file
    this.size = file.size
  }

  holds(start: number, end: number): boolean {
    return start >= this.#start && end <= this.#start + this.#reader.length
  }

  /** Moves to where `start` up to `end` are held. They lie within the file. */
  async move(start: number, end: number): Promise<void> {
    const to = Math.min(this.size, Math.max(end, start + WINDOW))
    this.#reader = new PbfReader(await readSlice(this.#file, start, to))
    this.#start = start
  }

  /** Bytes that are held; a view, gone with the next move. */
  bytes(start: number, end: number): Uint8Array {
    return this.#reader.buf.subarray(start - this.#start, end - this.#start)
  }

  /** Reads a value at `start` by the reader, which may go up to `end`; gives it and where it ends. */
  read(start: number, end: number, by: (reader: PbfReader) => number): readonly [number, number] {
    this.#reader.pos = start - this.#start
    let value: number
    try {
      value = by(this.#reader)
    } catch {
      // A number that goes on for more bytes than any does.
      throw new FileError({ code: 'modelBroken', at: start })
    }
    const after = this.#reader.pos + this.#start
    if (after > end) throw new FileError({ code: 'modelBroken', at: start })
    return [value, after]
  }
}
