import { useWords } from '../../i18n/index.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Dtype } from '../../runtimes/request.ts'
import { useChanges, useScene } from '../../scene/store.ts'
import { Refusals } from './Refusals.tsx'
import { Segmented } from './Segmented.tsx'
import { useRefusals } from './useRefusals.ts'

/** What the input's elements are, where the runtime takes more than one type. */
export function DtypeLine() {
  const words = useWords().controls
  const { commit } = useChanges()
  const { dtypes } = findRuntime(useScene((state) => state.scene.runtime))
  const dtype = useScene((state) => state.scene.dtype)
  const refusals = useRefusals('dtype')
  // A link can name a type that the runtime does not take: then it has to be seen, and changed.
  const options: readonly Dtype[] = dtypes.includes(dtype) ? dtypes : [dtype, ...dtypes]
  if (options.length < 2) return null
  return (
    <>
      <Segmented
        label={words.dtype}
        options={options.map((value) => ({ value, text: value }))}
        value={dtype}
        byDefault={dtype === 'float32'}
        invalid={refusals.length > 0}
        describedBy="refused-dtype"
        mono
        onChange={(chosen) => commit({ dtype: chosen })}
      />
      <Refusals id="refused-dtype" refusals={refusals} rank={0} />
    </>
  )
}
