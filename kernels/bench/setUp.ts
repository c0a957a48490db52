import { type Adapter, openAdapter } from './adapter.ts'
import { Bench, elementsOf } from './measure.ts'
import { Memory } from './memory.ts'
import { type Repeats, TIMED, Timer, TRIED } from './timer.ts'
import { WORKS, type Work } from './works.ts'

/** Planes of a work on a software adapter, which is there to be tried, not timed. */
const SOFTWARE_PLANES = 1
/** Elements of the copy that all are compared with: 512 MB read and written. */
const COPIED = 1 << 26
/** The same on a software adapter. */
const SOFTWARE_COPIED = 1 << 20

/** What a benchmark is run with. */
export interface SetUp {
  readonly adapter: Adapter
  readonly works: readonly Work[]
  readonly memory: Memory
  readonly repeats: Repeats
  readonly bench: Bench
  /** Elements of the copy. */
  readonly copied: number
  /** Throws the errors that the device told since. */
  readonly check: () => void
}

/** Opens the adapter, with memory for the works that fit it. */
export async function setUp(gpu: GPU): Promise<SetUp> {
  const adapter = await openAdapter(gpu)
  const { device, software } = adapter
  const errors: string[] = []
  device.addEventListener('uncapturederror', ({ error }) => errors.push(error.message))
  const works = worksOn(adapter)
  const memory = memoryFor(adapter, works)
  const repeats = software ? TRIED : TIMED
  return {
    adapter,
    works,
    memory,
    repeats,
    bench: new Bench(device, memory, new Timer(device, repeats)),
    copied: software ? SOFTWARE_COPIED : COPIED,
    check: () => {
      if (errors.length > 0) throw new Error(errors.splice(0).join('\n'))
    },
  }
}

/** The works that fit the adapter; those that do not are named. */
function worksOn({ device, software, maxElements }: Adapter): Work[] {
  return WORKS.map((work) =>
    software ? { ...work, planes: Math.min(work.planes, SOFTWARE_PLANES) } : work,
  ).filter((work) => {
    if (work.stored === 'float16' && !device.features.has('shader-f16')) {
      console.log(`${work.name}: left out, this adapter has no shader-f16`)
      return false
    }
    const fits = Math.max(...Object.values(elementsOf(work))) <= maxElements
    if (!fits) console.log(`${work.name}: left out, more than a binding of this adapter holds`)
    return fits
  })
}

function memoryFor({ device, software }: Adapter, works: readonly Work[]): Memory {
  const least = software ? SOFTWARE_COPIED : COPIED
  const most = (which: 'input' | 'output') =>
    Math.max(least, ...works.map((work) => elementsOf(work)[which]))
  return new Memory(device, most('input'), most('output'))
}
