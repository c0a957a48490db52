import { useEffect, useMemo, useRef } from 'react'
import { type Shape, volume } from '../../core/shape.ts'
import { useWords } from '../../i18n/index.ts'
import {
  EDGE_ITEMS,
  fittingEdgeItems,
  numpySource,
  type PrintedLine,
  type PrintOptions,
  printArray,
} from '../../tensors/numpy.ts'
import { CopyButton } from './CopyButton.tsx'
import styles from './PrintedTensor.module.css'

// Larger source text is slow to make and of no use pasted.
const MOST_COPIED = 2 ** 16

// Every printed element is text to lay out; six at each of eight axes would be 1.7 million.
const MOST_PRINTED = 4096

/** What is printed of values that are not known yet. */
const WAITING: readonly PrintedLine[] = [[{ text: '…', offset: null }]]

interface Props {
  readonly title: string
  readonly colour: 'input' | 'output'
  readonly note?: string
  readonly noteTitle?: string
  /** The value at a flat offset of the whole tensor. */
  readonly at: (offset: number) => number
  /** What `at` reads: the text is made again only when this changes. */
  readonly dependsOn: object
  /** The values are not known yet: `at` is not asked. */
  readonly waits?: boolean
  readonly start: number
  readonly shape: Shape
  /** Flat offsets, in the whole tensor, of the marked elements. */
  readonly marks: ReadonlySet<number>
  readonly options: PrintOptions
}

/** A tensor or a slice of one, as `print` shows it. */
export function PrintedTensor(props: Props) {
  const { title, colour, note, noteTitle, at, dependsOn, start, marks, options } = props
  const { waits = false } = props
  const words = useWords().numbers
  const shapeKey = props.shape.join()
  const edgeitems = fittingEdgeItems(props.shape, MOST_PRINTED, options)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `at` is new each time, `dependsOn` is what it reads
  const lines = useMemo(() => {
    if (waits) return WAITING
    const shape = shapeKey.split(',').map(Number)
    return printArray((offset) => at(start + offset), shape, { ...options, edgeitems })
  }, [dependsOn, waits, start, shapeKey, options, edgeitems])
  const frame = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marked digits move with these
  useEffect(() => {
    // Positions make the browser lay out the page, which it does before the next frame anyway.
    const due = requestAnimationFrame(() => showMark(frame.current))
    return () => cancelAnimationFrame(due)
  }, [lines, marks])
  const count = volume(props.shape)
  const source = () =>
    numpySource(
      Array.from({ length: count }, (_, offset) => at(start + offset)),
      props.shape,
    )
  return (
    <div className={styles.tensor}>
      <div className={styles.header}>
        <h3 className={styles[colour]}>
          <code>{title}</code>
        </h3>
        <CopyButton
          title={words.copyAsNumpy}
          text={source}
          unavailable={count > MOST_COPIED ? words.tooManyToCopy(count, MOST_COPIED) : undefined}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section ref={frame} className={styles.printed} tabIndex={0} aria-label={title}>
        <pre>
          {lines.map((line, l) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are told apart by their place
            <span key={l}>
              {pieces(line, (offset) => marks.has(start + offset)).map(({ text, marked }, p) =>
                marked ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces are told apart by their place
                  <mark key={p}>{text}</mark>
                ) : (
                  text
                ),
              )}
            </span>
          ))}
        </pre>
      </section>
      {edgeitems < EDGE_ITEMS && (
        <p className={styles.note}>{words.fewerEdgeItems(edgeitems, EDGE_ITEMS)}</p>
      )}
      {note && (
        <p className={styles.note} title={noteTitle}>
          {note}
        </p>
      )}
    </div>
  )
}

interface Piece {
  text: string
  readonly marked: boolean
}

/** A line with its end, cut only where a mark begins or ends: a thousand texts are slow to lay out. */
function pieces(line: PrintedLine, isMarked: (offset: number) => boolean): Piece[] {
  const found: Piece[] = [{ text: '', marked: false }]
  for (const { text, offset } of line) {
    const last = found.at(-1)!
    if (offset !== null && isMarked(offset)) found.push({ text, marked: true })
    else if (last.marked) found.push({ text, marked: false })
    else last.text += text
  }
  const last = found.at(-1)!
  if (last.marked) found.push({ text: '\n', marked: false })
  else last.text += '\n'
  return found
}

/** Scrolls a printed tensor, and nothing around it, until its first mark is seen. */
function showMark(frame: HTMLElement | null): void {
  const mark = frame?.querySelector('mark')
  if (!frame || !mark) return
  const [outer, inner] = [frame.getBoundingClientRect(), mark.getBoundingClientRect()]
  if (inner.right > outer.right) frame.scrollLeft += inner.right - outer.right + MARGIN
  if (inner.left < outer.left) frame.scrollLeft -= outer.left - inner.left + MARGIN
  if (inner.bottom > outer.bottom) frame.scrollTop += inner.bottom - outer.bottom + MARGIN
  if (inner.top < outer.top) frame.scrollTop -= outer.top - inner.top + MARGIN
}

const MARGIN = 24
