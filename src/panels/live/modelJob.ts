import type { Shape } from '../../core/shape.ts'
import type { LiveJob } from '../../live/job.ts'
import type { LiveTensor } from '../../live/runModel.ts'
import { type Feed, feedsOf } from '../../models/feeds.ts'
import { fileAt } from '../../models/fileAt.ts'
import { type SubModel, subModel } from '../../models/subModel.ts'
import { generate } from '../../tensors/generators.ts'
import type { Tensor } from '../../tensors/tensor.ts'
import type { OpenModel } from '../models/modelStore.ts'

/** The open model up to the chosen node, and what it has to be given. */
export interface Cut {
  readonly model: SubModel
  readonly feeds: readonly Feed[]
  /** Names of files with weights that were not opened. */
  readonly missing: readonly string[]
}

/** The model cut to end at the chosen node; null without one, and of one that can't run alone. */
export function cutModel({ file, files, proto, nodes, lengths, chosen }: OpenModel): Cut | null {
  const node = chosen === null ? undefined : nodes[chosen]
  const model = node && subModel(file, proto, node)
  if (!model) return null
  const missing = model.external.filter((path) => !fileAt(files, path))
  return { model, feeds: feedsOf(model.feeds, lengths), missing }
}

/** The run of a cut model on given tensors; what is not given is generated. */
export function modelJob(
  { model, feeds }: Cut,
  files: readonly File[],
  given: ReadonlyMap<string, Tensor>,
): LiveJob {
  const external = model.external.flatMap((path) => {
    const file = fileAt(files, path)
    return file ? [{ path, file }] : []
  })
  return { model: model.file, feeds: feeds.map((feed) => filled(feed, given)), external }
}

/** Where random values of small integers start and how many there are: all that the type holds. */
const WHOLE: Readonly<Record<string, readonly [start: number, count: number]>> = {
  uint8: [0, 256],
  int8: [-128, 256],
}

/** Whether values of a type are generated at random: others may be indices, and are 0. */
export const isRandom = (type: string) => type.startsWith('float') || Object.hasOwn(WHOLE, type)

/** Values at random: from 0 to 1, or all of a small integer; 0 for others, which may be indices. */
export function randomValues(type: string, shape: Shape): Float32Array {
  const data = generate({ kind: 'random', seed: 1 }, shape)
  if (type.startsWith('float')) return data
  const [start, count] = WHOLE[type] ?? [0, 1]
  return data.map((value) => start + Math.min(count - 1, Math.floor(value * count)))
}

/** A feed with its values; at random where none are given. */
function filled({ name, shape, type }: Feed, given: ReadonlyMap<string, Tensor>): LiveTensor {
  const kind = type ?? 'string'
  const tensor = given.get(name)
  if (tensor) return { name, type: kind, shape: tensor.shape, data: tensor.data }
  return { name, type: kind, shape, data: randomValues(kind, shape) }
}
