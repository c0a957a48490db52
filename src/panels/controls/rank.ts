import type { Profile } from '../../runtimes/request.ts'
import type { Configuration } from '../../scene/configuration.ts'
import { fitLists } from '../../scene/lists.ts'
import type { Scene } from '../../scene/scene.ts'

/** A list of that many entries, one a dimension: leading ones are dropped or filled in. */
function inRank(list: readonly number[], rank: number, leading: number): readonly number[] {
  if (list.length === rank) return list
  const filler = new Array<number>(Math.max(0, rank - list.length)).fill(leading)
  return [...filler, ...list.slice(Math.max(0, list.length - rank))]
}

function profileInRank({ min, opt, max }: Profile, rank: number): Profile {
  return { min: inRank(min, rank, 1), opt: inRank(opt, rank, 1), max: inRank(max, rank, 1) }
}

/**
 * What changes when the input gets another rank: every list that has an entry a dimension loses its
 * leading entries or gets new ones, so that the sizes of all kinds stay valid.
 */
export function withRank(scene: Scene, rank: number): Partial<Scene> {
  const inputShape = inRank(scene.inputShape, rank, 1)
  const fitted = <T extends Configuration>(configuration: T) => ({
    ...fitLists(
      configuration,
      { ...configuration, inputShape: scene.inputShape },
      { ...configuration, inputShape },
    ),
    constant: inRank(configuration.constant, rank, 1),
    value: inRank(configuration.value, rank, 1),
    valueProfile: profileInRank(configuration.valueProfile, rank),
    inputProfile: profileInRank(configuration.inputProfile, rank),
  })
  return {
    inputShape,
    ...fitted(scene),
    other: scene.other && { ...scene.other, ...fitted(scene.other) },
    at: inRank(scene.at, rank, 0),
  }
}

/** A list with one entry replaced. */
export function replaced(list: readonly number[], at: number, value: number): readonly number[] {
  return list.map((entry, i) => (i === at ? value : entry))
}
