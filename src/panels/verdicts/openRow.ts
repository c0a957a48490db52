import { takesNodes } from '../../compare/verdicts/node.ts'
import type { VerdictRow } from '../../compare/verdicts/rows.ts'
import type { Side } from '../../scene/side.ts'
import { commit, sceneStore } from '../../scene/store.ts'
import { configurationOf as ownConfiguration } from '../compare/actions.ts'
import { configurationOf } from '../equal/openSetting.ts'
import { nodeSide } from './nodeSide.ts'

/**
 * Opens a row as A or as B, in one step of undo. The node stays on the stage: where the row would
 * take its place and is none, the node becomes the other side.
 */
export function openRow(side: Side, { runtime, request }: Pick<VerdictRow, 'runtime' | 'request'>) {
  const state = sceneStore.getState()
  const { scene } = state
  const row = configurationOf(runtime, request)
  const replaced = side === nodeSide(state) && !takesNodes(runtime)
  if (side === 'a') {
    const other = replaced ? { other: ownConfiguration(scene), recorded: null } : {}
    commit({ ...row, ...other, ...(replaced && { shown: 'difference' }) })
    return
  }
  const own = replaced && scene.other ? ownConfiguration(scene.other) : {}
  commit({ ...own, other: row, recorded: null, shown: 'difference' })
}
