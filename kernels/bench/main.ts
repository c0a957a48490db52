import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { type Adapter, openAdapter } from './adapter.ts'
import { Bench, elementsOf } from './measure.ts'
import { Memory } from './memory.ts'
import { type Report, type Row, rowOf, tableOf } from './report.ts'
import { TIMED, Timer, TRIED } from './timer.ts'
import { WORKS, type Work } from './works.ts'

/** Planes of a work on a software adapter, which is there to be tried, not timed. */
const SOFTWARE_PLANES = 2
/** Elements of the copy that all are compared with: 512 MB read and written. */
const COPIED = 1 << 26

export interface Options {
  /** Where the JSON goes; null for nowhere. */
  readonly json: string | null
  /** The script that times PyTorch; null to leave it out. */
  readonly torch: string | null
}

/** Runs the benchmark, prints the table, and gives what it measured. */
export async function run(gpu: GPU, { json, torch }: Options): Promise<Report> {
  const adapter = await openAdapter(gpu)
  adapter.device.addEventListener('uncapturederror', ({ error }) => {
    throw new Error(error.message)
  })
  const works = worksOn(adapter)
  const bench = benchOn(adapter, works)
  const copy = await bench.copy(adapter.software ? 1 << 20 : COPIED)
  const torchTimes = torch && !adapter.software ? timesOfTorch(torch, works) : null
  const rows: Row[] = []
  for (const [i, work] of works.entries()) {
    rows.push(rowOf(work, await bench.measure(work), copy, torchTimes?.[i] ?? null))
  }
  const date = new Date().toISOString().slice(0, 10)
  const report = { adapter: adapter.name, software: adapter.software, date, copy, rows }
  console.log(tableOf(report))
  if (json) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`)
  return report
}

/** The works that fit the adapter; those that do not are named. */
function worksOn({ software, maxElements }: Adapter): Work[] {
  return WORKS.map((work) =>
    software ? { ...work, planes: Math.min(work.planes, SOFTWARE_PLANES) } : work,
  ).filter((work) => {
    const fits = Math.max(...Object.values(elementsOf(work))) <= maxElements
    if (!fits) console.log(`${work.name}: left out, more than a binding of this adapter holds`)
    return fits
  })
}

function benchOn({ device, software }: Adapter, works: readonly Work[]): Bench {
  const most = (which: 'input' | 'output') =>
    Math.max(software ? 1 << 20 : COPIED, ...works.map((work) => elementsOf(work)[which]))
  return new Bench(
    device,
    new Memory(device, most('input'), most('output')),
    new Timer(device, software ? TRIED : TIMED),
  )
}

/** Seconds of every work by PyTorch on CUDA; null where there is none. */
function timesOfTorch(script: string, works: readonly Work[]): number[] | null {
  try {
    const input = JSON.stringify(works)
    return JSON.parse(execFileSync('python3', [script], { input, encoding: 'utf8' }))
  } catch {
    console.log('PyTorch: not here, left out')
    return null
  }
}
