import type { Measured } from './measure.ts'
import { type Ort, openOrt } from './ortPeer.ts'
import type { Peer } from './peer.ts'
import { type Report, rowOf } from './report.ts'
import { setUp } from './setUp.ts'
import { openTfjs, type Tfjs } from './tfjsPeer.ts'
import type { Work } from './works.ts'

/** Where the peers come from. Those that are null are left out. */
export interface Sources {
  readonly tfjs: (() => Promise<Tfjs>) | null
  readonly ort: { readonly load: () => Promise<Ort>; readonly dist: string } | null
  /** Seconds of works by PyTorch on CUDA; null where there is none. */
  readonly torch: ((works: readonly Work[]) => Promise<readonly number[] | null>) | null
}

/** Runs the works on one device: the copy kernel, ours, and the peers that are here. */
export async function run(gpu: GPU, sources: Sources): Promise<Report> {
  const { adapter, works, memory, repeats, bench, copied, check } = await setUp(gpu)
  const before = await bench.copy(copied)
  const measured: Measured[] = []
  for (const work of works) measured.push(await bench.measure(work))
  check()
  const copy = Math.max(before, await bench.copy(copied))
  const { times, absent } = await timePeers(sources, { adapter, memory, repeats }, works)
  return {
    adapter: adapter.name,
    software: adapter.software,
    date: new Date().toISOString().slice(0, 10),
    copy,
    peers: Object.keys(times),
    absent,
    rows: works.map((work, i) =>
      rowOf(
        work,
        measured[i]!,
        copy,
        mapValues(times, (all) => all[i] ?? null),
      ),
    ),
  }
}

type Context = Parameters<typeof openTfjs>[1]
type PeerTimes = Record<string, readonly (number | null)[]>

async function timePeers({ tfjs, ort, torch }: Sources, context: Context, works: readonly Work[]) {
  const times: PeerTimes = {}
  const absent: string[] = []
  const attempt = async (name: string, time: () => Promise<PeerTimes[string] | null>) => {
    try {
      const all = await time()
      if (all) times[name] = all
      else absent.push(`${name}: not here, left out`)
    } catch (error) {
      absent.push(`${name}: left out, ${(error as Error).message}`)
    }
  }
  const { software } = context.adapter
  await attempt('PyTorch', async () => (torch && !software ? torch(works) : null))
  await attempt('tfjs', async () => tfjs && timeWorks(await openTfjs(await tfjs(), context), works))
  await attempt(
    'ort-web',
    async () => ort && timeWorks(openOrt(await ort.load(), ort.dist, context), works),
  )
  return { times, absent }
}

/** A work that a peer can't do is none of its times; the reason is printed. */
async function timeWorks(peer: Peer, works: readonly Work[]): Promise<(number | null)[]> {
  const times: (number | null)[] = []
  for (const work of works) {
    times.push(
      await peer.time(work).catch((error: unknown) => {
        console.log(`${peer.name}, ${work.name}: ${String(error).split('\n')[0]}`)
        return null
      }),
    )
  }
  return times
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
