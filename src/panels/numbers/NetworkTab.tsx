import { useMemo } from 'react'
import { useWords } from '../../i18n/index.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { useScene } from '../../scene/store.ts'
import { NetworkDrawing } from './NetworkDrawing.tsx'
import { NetworkList } from './NetworkList.tsx'
import styles from './NetworkTab.module.css'

/** The little network of the request, drawn and told. */
export function NetworkTab() {
  const words = useWords().numbers
  const runtime = useScene((state) => state.scene.runtime)
  const request = useScene((state) => state.result.request)
  const network = useMemo(() => findRuntime(runtime).network?.(request), [runtime, request])
  if (!network) return null
  const { size, inputShape } = request
  const mistake = size.how === 'dynamic' && size.fromBuildDims
  return (
    <>
      <p className={mistake ? styles.mistake : styles.story}>
        {mistake
          ? words.buildDimsMistake(inputShape.map(() => '−2').join(', '))
          : words.networkStory[size.how]}
      </p>
      <NetworkDrawing network={network} />
      <NetworkList network={network} />
    </>
  )
}
