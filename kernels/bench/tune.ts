import { planResize } from '../../src/core/resizePlan.ts'
import { type Kernel, kernelOf, tile, walk } from '../../src/gpu/kernels.ts'
import { type Pass, passesOf } from '../../src/gpu/passes.ts'
import { type Tile, tileOf, walkOf } from '../../src/gpu/planes.ts'
import { setUp } from './setUp.ts'
import { specOf, type Work } from './works.ts'

type Candidate = readonly [name: string, kernel: Kernel]

/** Kernels that could make a pass: the one that is chosen, and with other parameters. */
function candidatesOf(pass: Pass): readonly Candidate[] {
  const chosen: Candidate = ['chosen', kernelOf(pass)]
  const walking = walkOf(pass)
  if (walking) {
    const walks = [1, 2, 4, 8, 16, 32].map(
      (walked): Candidate => [`walked ${walked}`, walk({ ...walking, walked })],
    )
    return [chosen, ...walks]
  }
  const tiling = tileOf(pass)
  if (!tiling) return [chosen]
  const widths = [96, 64, 48, 32].filter((width) => width < tiling.width)
  return [
    chosen,
    ...[4, 8, 16].map(
      (batch): Candidate => [
        `${batch} rows at a time`,
        tile({ ...tiling, ...batched(tiling, batch) }),
      ],
    ),
    ...widths.map((width): Candidate => [`width ${width}`, tile({ ...tiling, width })]),
    ['loads one by one', tile({ ...tiling, aligned: false })],
  ]
}

/** Room for lists as long as a multiple of a batch. */
const batched = ({ entries }: Tile, batch: number) => ({ batch, entries: entries + batch })

/** Prints every candidate's share of copy, work by work. */
export async function tune(gpu: GPU): Promise<void> {
  const { adapter, works, bench, copied, check } = await setUp(gpu)
  const copy = await bench.copy(copied)
  console.log(`${adapter.name}, copy: ${(copy / 1e12).toFixed(2)} TB/s`)
  for (const work of works) {
    console.log(work.name)
    for (const [name, kernel] of candidatesOf(passOf(work))) {
      const { seconds, bytes } = await bench.measure(work, kernel, false)
      console.log(`  ${adapter.software ? 'ran' : (bytes / seconds / copy).toFixed(3)}  ${name}`)
    }
    check()
  }
  console.log(`copy again: ${((await bench.copy(copied)) / 1e12).toFixed(2)} TB/s`)
}

const passOf = (work: Work) => passesOf(planResize(specOf(work, work.planes)))[0]!
