import { findRuntime } from '../../runtimes/index.ts'
import type { Dtype } from '../../runtimes/request.ts'
import type { Picture } from '../../scene/result.ts'

/** The type of an output: the input's, or float32 where that type is none of the runtime's. */
export function outputDtype({ runtime, request }: Pick<Picture, 'runtime' | 'request'>): Dtype {
  const { dtype = 'float32' } = request
  return findRuntime(runtime).dtypes.includes(dtype) ? dtype : 'float32'
}
