import type { LiveJob } from '../../live/job.ts'
import type { LiveTensor } from '../../live/runModel.ts'
import { type Feed, feedsOf } from '../../models/feeds.ts'
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
  const missing = model.external.filter((path) => !fileOf(files, path))
  return { model, feeds: feedsOf(model.feeds, lengths), missing }
}

const fileOf = (files: readonly File[], path: string) =>
  files.find(({ name }) => name === path.split('/').at(-1))

/** The run of a cut model on given tensors; what is not given is generated. */
export function modelJob(
  { model, feeds }: Cut,
  files: readonly File[],
  given: ReadonlyMap<string, Tensor>,
): LiveJob {
  const external = model.external.flatMap((path) => {
    const file = fileOf(files, path)
    return file ? [{ path, file }] : []
  })
  return { model: model.file, feeds: feeds.map((feed) => filled(feed, given)), external }
}

/** A feed with its values: from 0 to 1 at random; 0 where only integers are held. */
function filled({ name, shape, type }: Feed, given: ReadonlyMap<string, Tensor>): LiveTensor {
  const kind = type ?? 'string'
  const tensor = given.get(name)
  if (tensor) return { name, type: kind, shape: tensor.shape, data: tensor.data }
  const data = generate({ kind: 'random', seed: 1 }, shape)
  return { name, type: kind, shape, data: kind.startsWith('float') ? data : data.map(Math.trunc) }
}
