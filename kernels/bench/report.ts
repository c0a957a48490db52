import type { Measured } from './measure.ts'
import type { Work } from './works.ts'

/** A row of the table. */
export interface Row extends Measured {
  readonly name: string
  /** Bytes of input and output over time, over what the copy kernel reaches. */
  readonly share: number
  /** The same of PyTorch on CUDA; null where it did not run. */
  readonly torch: number | null
}

/** Everything that a run measured, as written to the JSON file. */
export interface Report {
  readonly adapter: string
  readonly software: boolean
  /** Day of the run: 2026-11-23. */
  readonly date: string
  /** Bytes a second that the copy kernel reads and writes. */
  readonly copy: number
  readonly rows: readonly Row[]
}

export function rowOf(work: Work, measured: Measured, copy: number, torch: number | null): Row {
  const share = (seconds: number) => measured.bytes / seconds / copy
  return {
    name: work.name,
    ...measured,
    share: share(measured.seconds),
    torch: torch === null ? null : share(torch),
  }
}

/** The table as text. Times of a software adapter are shown without shares. */
export function tableOf({ adapter, software, date, copy, rows }: Report): string {
  const width = Math.max(...rows.map(({ name }) => name.length))
  const head = software
    ? [`${adapter}, ${date}`, 'A software adapter: these are not a GPU’s times.']
    : [`${adapter}, ${date}`, `copy: ${(copy / 1e12).toFixed(2)} TB/s`]
  const lines = rows.map((row) => {
    const time = `${(row.seconds * 1e6).toFixed(0)} µs`.padStart(12)
    const cells = software
      ? '  software adapter: not a GPU’s time'
      : `${cell(row.share)}${cell(row.torch)}`
    return `${row.name.padEnd(width)}${time}${cells}  ${row.kernel}${wrong(row)}`
  })
  const titles = software
    ? ''
    : `${''.padEnd(width)}${'time'.padStart(12)}${'of copy'.padStart(9)}${'PyTorch'.padStart(9)}  kernel`
  return [...head, titles, ...lines].join('\n')
}

const cell = (share: number | null) => (share === null ? '–' : share.toFixed(2)).padStart(9)

/** Values lie within ±1 and bicubic sums within ±2: 4 units in the last place. */
const TOLERANCE = 4 * 2 ** -23

const wrong = ({ difference }: Measured) =>
  difference <= TOLERANCE ? '' : `  ! differs from the CPU by ${difference}`
