import type { Shape } from '../../core/shape.ts'

/** What elements can be that are no real numbers here. */
export type ForeignElements =
  | 'object'
  | 'structured'
  | 'text'
  | 'complex'
  | 'date'
  | 'longDouble'
  | 'raw'
  | 'other'

/** Why a file gives no tensor. Sizes are in bytes. */
export type FileProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'folder' }
  /** Git LFS left a pointer in the place of the file. */
  | { readonly code: 'lfsPointer' }
  /** A page about the file was saved in its place. */
  | { readonly code: 'webPage' }
  /** The browser can't read it: gone since it was chosen, or a folder that it does not know as one. */
  | { readonly code: 'unreadable' }
  /** Not of a kind that is read here. */
  | { readonly code: 'unknown' }
  | { readonly code: 'truncated'; readonly needed: number; readonly found: number }
  | { readonly code: 'npyVersion'; readonly version: string }
  | { readonly code: 'npyHeader' }
  /** The header claims more bytes than the file has, or than a header can need. */
  | { readonly code: 'longHeader'; readonly needed: number; readonly most: number }
  | {
      readonly code: 'elements'
      readonly kind: ForeignElements
      /** In the file's own spelling. */
      readonly dtype: string
    }
  | { readonly code: 'rank'; readonly shape: Shape }
  | { readonly code: 'noElements'; readonly shape: Shape }
  | {
      readonly code: 'tooLarge'
      readonly shape: Shape
      /** What it takes as float32. */
      readonly bytes: number
      readonly most: number
    }
  /** An axis is longer than any that is planned. */
  | { readonly code: 'longAxis'; readonly shape: Shape; readonly most: number }
  | { readonly code: 'longFile'; readonly bytes: number; readonly most: number }
  | { readonly code: 'memory'; readonly bytes: number }
  | { readonly code: 'zipBroken' }
  | { readonly code: 'zipEncrypted' }
  | { readonly code: 'zipMethod'; readonly method: number }
  | { readonly code: 'zipEntries'; readonly entries: number; readonly most: number }
  /** An entry unpacks to another size than its array needs, as zip bombs do. */
  | { readonly code: 'zipSize'; readonly declared: number; readonly needed: number }
  | { readonly code: 'jsonBroken' }
  /** There is no array in it. */
  | { readonly code: 'noArrays' }
  | { readonly code: 'textRagged' }
  | { readonly code: 'textSummarised' }
  | { readonly code: 'textWord'; readonly word: string }
  /** A length, number or type in a model is wrong, at that byte. */
  | { readonly code: 'modelBroken'; readonly at: number }
  /** Messages in messages, deeper than `most`. */
  | { readonly code: 'modelDeep'; readonly most: number }
  /** More messages than `most`. */
  | { readonly code: 'modelLong'; readonly most: number }
  /** Of the right format, perhaps, but no model. */
  | { readonly code: 'notAModel' }

/** Why a file gives no tensor, for a sentence to be made of it. */
export class FileError extends Error {
  readonly problem: FileProblem

  constructor(problem: FileProblem) {
    super(problem.code)
    this.name = 'FileError'
    this.problem = problem
  }
}
