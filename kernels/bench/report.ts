import type { Measured } from './measure.ts'
import type { Stored, Work } from './works.ts'

/** A row of the table. */
export interface Row extends Measured {
  readonly name: string
  readonly stored: Stored
  /** Bytes of input and output over time, over what the copy kernel reaches. */
  readonly share: number
  /** The same of every peer; null where it has no such resize on the GPU. */
  readonly peers: Readonly<Record<string, number | null>>
}

/** Everything that a run measured, as written to the JSON file. */
export interface Report {
  readonly adapter: string
  readonly software: boolean
  /** Day of the run: 2026-11-23. */
  readonly date: string
  /** Bytes a second that the copy kernel reads and writes. */
  readonly copy: number
  /** Peers that ran. */
  readonly peers: readonly string[]
  /** Why the others did not. */
  readonly absent: readonly string[]
  readonly rows: readonly Row[]
}

export type Times = Readonly<Record<string, number | null>>

/** A row, of the seconds that the peers took. */
export function rowOf(work: Work, measured: Measured, copy: number, times: Times): Row {
  const share = (seconds: number) => measured.bytes / seconds / copy
  const peers = Object.fromEntries(
    Object.entries(times).map(([name, seconds]) => [
      name,
      seconds === null ? null : share(seconds),
    ]),
  )
  return {
    name: work.name,
    stored: work.stored,
    ...measured,
    share: share(measured.seconds),
    peers,
  }
}

/** The table as text. Of a software adapter it shows that works ran, and no times. */
export function tableOf({ adapter, software, date, copy, peers, absent, rows }: Report): string {
  const width = Math.max(...rows.map(({ name }) => name.length))
  const heads = software ? [] : ['time', 'of copy', ...peers]
  const lines = rows.map((row) => {
    const shares = [row.share, ...peers.map((peer) => row.peers[peer] ?? null)].map(shareText)
    const cells = software ? [] : [`${(row.seconds * 1e6).toFixed(0)} µs`, ...shares]
    const text = cells.map((cell, i) => cell.padStart(columnWidth(heads[i]!))).join('')
    return `${row.name.padEnd(width)}${text}  ${row.kernel}${wrong(row)}`
  })
  return [
    `${adapter}, ${date}`,
    software
      ? 'A software adapter: the works ran, and their times say nothing about a GPU.'
      : `copy: ${(copy / 1e12).toFixed(2)} TB/s`,
    ...absent,
    `${''.padEnd(width)}${heads.map((head) => head.padStart(columnWidth(head))).join('')}  kernel`,
    ...lines,
  ].join('\n')
}

const columnWidth = (head: string) => Math.max(10, head.length + 2)

const shareText = (share: number | null) => (share === null ? '–' : share.toFixed(2))

/**
 * Values lie within ±1 and bicubic sums within ±2: 4 units in the last place of float32; of float16
 * one, to which sums are rounded, whichever way a tie goes.
 */
const TOLERANCE: Readonly<Record<Stored, number>> = { float32: 4 * 2 ** -23, float16: 2 ** -10 }

const wrong = ({ stored, difference }: Row) =>
  difference <= TOLERANCE[stored] ? '' : `  ! differs from the CPU by ${difference}`
