import { volume } from '../../core/shape.ts'
import { FileError } from './fileError.ts'
import type { FileTensor } from './fileTensor.ts'
import { checkShape } from './fileValues.ts'

/** Deepest nesting that is followed; a tensor has at most eight dimensions. */
const DEEPEST = 32

const WORDS: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  true: 1,
  false: 0,
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** Whether text looks like one array: brackets, perhaps within `array(` or `tensor(`. */
export function looksLikeArray(text: string): boolean {
  return /^\s*(?:(?:\w+\.)*(?:array|tensor)\s*\(\s*)?\[[\s[]*[-+.\dnNiItTfF\]…]/.test(text)
}

/**
 * Reads an array from text: nested lists of numbers as in JSON or Python, or as NumPy and PyTorch
 * print them. Throws FileError.
 */
export function readArrayText(text: string, name: string, most: number): FileTensor {
  const lists = new NestedLists()
  const token = /[[\]]|[^\s,[\]]+/g
  token.lastIndex = Math.max(0, text.indexOf('['))
  while (!lists.closed) {
    const part = token.exec(text)?.[0]
    if (part === undefined) throw new FileError({ code: 'textRagged' })
    if (part === '[') lists.open()
    else if (part === ']') lists.close()
    else lists.add(numberOf(part))
  }
  const { shape, values } = lists
  checkShape(shape, most)
  if (volume(shape) !== values.length) throw new FileError({ code: 'textRagged' })
  const data = Float32Array.from(values)
  // Decimals are names of floats; only what changes by more than that is worth telling.
  const exact = values.every((value, i) => !Number.isSafeInteger(value) || value === data[i])
  const [, dtype = 'float32'] =
    /\bdtype=(?:\w+\.)?['"]?(\w+)/.exec(text.slice(token.lastIndex)) ?? []
  return { name, shape, dtype, data, exact }
}

function numberOf(part: string): number {
  if (part === '...' || part === '…') throw new FileError({ code: 'textSummarised' })
  const [, sign, word] = /^([+-]?)([a-z]+)$/i.exec(part) ?? []
  const known = word?.toLowerCase()
  if (known !== undefined && Object.hasOwn(WORDS, known)) {
    return sign === '-' ? -WORDS[known]! : WORDS[known]!
  }
  if (!NUMBER.test(part)) throw new FileError({ code: 'textWord', word: part.slice(0, 20) })
  return Number(part)
}

/** Numbers in nested lists, which must be equally long at every depth. */
class NestedLists {
  readonly values: number[] = []
  readonly shape: number[] = []
  /** How many entries the open lists have so far, outermost first. */
  #counts: number[] = []
  /** At which depth numbers stand; null before the first one. */
  #leaves: number | null = null
  closed = false

  open(): void {
    this.#count()
    const depth = this.#counts.push(0)
    const belowLeaves = this.#leaves !== null && depth > this.#leaves
    if (depth > DEEPEST || belowLeaves) throw new FileError({ code: 'textRagged' })
  }

  add(value: number): void {
    const depth = this.#counts.length
    this.#leaves ??= depth
    if (depth !== this.#leaves) throw new FileError({ code: 'textRagged' })
    this.#count()
    this.values.push(value)
  }

  close(): void {
    const count = this.#counts.pop()!
    const depth = this.#counts.length
    this.shape[depth] ??= count
    if (this.shape[depth] !== count) throw new FileError({ code: 'textRagged' })
    this.closed = depth === 0
  }

  #count(): void {
    if (this.#counts.length > 0) this.#counts[this.#counts.length - 1]!++
  }
}
