import { useEffect, useReducer } from 'react'
import { useStore } from 'zustand'
import type { Engine } from '../gpu/engine.ts'
import { wordsOf } from '../i18n/index.ts'
import { chosenLanguage, preferencesStore } from '../scene/preferences.ts'
import { setPreparer } from '../scene/preparing.ts'
import { setLimits } from '../scene/store.ts'
import { engineStore } from './engineStore.ts'
import { say } from './messages.ts'
import { reportUnexpected } from './unexpected.ts'

/** Devices lost before the page stays on the CPU. */
const MOST_LOSSES = 4

/** The engine of the page: null while it starts, made again when its device is lost. */
export function useEngine(): Engine | null {
  const { engine } = useStore(engineStore)
  const [generation, rebuild] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    let current: Engine | null = null
    let unmounted = false
    const start = async () => {
      // A GPU that goes away again and again is not worth another try.
      const onGpu = generation < MOST_LOSSES
      // Lines and digits stand before the engine is loaded.
      const { createEngine } = await import('../gpu/createEngine.ts')
      const made = await createEngine(onGpu, reportUnexpected)
      if (unmounted) return made.destroy()
      current = made
      setPreparer(made)
      setLimits({
        elements: made.maxElements,
        shown: made.maxShown,
        adapter: made.adapterLimits,
      })
      engineStore.setState({ engine: made })
      const reason = await made.lost
      if (unmounted) return
      setPreparer(null)
      engineStore.setState({ engine: null })
      say('info', wordsOf(chosenLanguage(preferencesStore.getState())).shell.deviceLost(reason))
      rebuild()
    }
    start().catch(reportUnexpected)
    return () => {
      unmounted = true
      setPreparer(null)
      current?.destroy()
    }
  }, [generation])
  return engine
}
