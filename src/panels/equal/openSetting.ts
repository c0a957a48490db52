import { findRuntime } from '../../runtimes/index.ts'
import type { ResizeRequest } from '../../runtimes/request.ts'
import { type Configuration, DEFAULT_CONFIGURATION } from '../../scene/configuration.ts'
import type { Side } from '../../scene/side.ts'
import { commit, sceneStore } from '../../scene/store.ts'

/** Opens a setting as A, in the place of the scene's own, or as B beside it. One step of undo. */
export function openSetting(side: Side, name: string, request: ResizeRequest): void {
  const configuration = configurationOf(name, request)
  if (side === 'a') commit(configuration)
  else commit({ other: configuration, shown: 'difference' })
}

/** A request as a configuration, with what it does not say as the scene has it. */
export function configurationOf(name: string, request: ResizeRequest): Configuration {
  const { size, version, attributes, inputShape } = request
  const axes = findRuntime(name).listAxes(request)
  const { scene, result } = sceneStore.getState()
  const drawn = result.picture?.plan.outputShape
  // What is drawn may be older than a request that is refused.
  const outputShape = drawn?.length === inputShape.length ? drawn : inputShape
  const shape = axes.map((axis) => outputShape[axis]!)
  const kept = Object.fromEntries(
    Object.keys(DEFAULT_CONFIGURATION).map((field) => [field, scene[field as keyof Configuration]]),
  ) as unknown as Configuration
  return {
    ...kept,
    ...{ runtime: name, version, attributes, off: [], how: size.how },
    shape: size.how === 'shape' ? size.shape : shape,
    scales:
      size.how === 'scales'
        ? size.scales
        : axes.map((axis, entry) => shape[entry]! / inputShape[axis]!),
  }
}
