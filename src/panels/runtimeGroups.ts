import type { Words } from '../i18n/index.ts'
import { RUNTIMES } from '../runtimes/index.ts'
import type { Runtime } from '../runtimes/runtime.ts'

export type GroupName = keyof Words['shell']['runtimeGroups']

/** The menu's groups and the names of their runtimes; a runtime of none goes to the last. */
const GROUPS: readonly (readonly [GroupName, readonly string[]])[] = [
  ['engines', ['tensorrt', 'onnx_tensorrt', 'onnxruntime']],
  ['standards', ['onnx']],
  ['frameworks', ['pytorch', 'tensorflow', 'jax']],
  ['images', ['opencv', 'pillow']],
]

export interface RuntimeGroup {
  readonly name: GroupName
  readonly runtimes: readonly Runtime[]
}

/** Every runtime under its group, in the order of the list of runtimes; empty groups left out. */
export function runtimeGroups(runtimes = RUNTIMES): RuntimeGroup[] {
  const groupOf = ({ name }: Runtime): GroupName =>
    GROUPS.find(([, names]) => names.includes(name))?.[0] ?? 'others'
  const names: readonly GroupName[] = [...GROUPS.map(([name]) => name), 'others']
  return names
    .map((name) => ({ name, runtimes: runtimes.filter((runtime) => groupOf(runtime) === name) }))
    .filter((group) => group.runtimes.length > 0)
}
