import { useEffect, useReducer } from 'react'
import { useStore } from 'zustand'
import { createEngine } from '../gpu/createEngine.ts'
import type { Engine } from '../gpu/engine.ts'
import { useWords } from '../i18n/index.ts'
import { setLimits } from '../scene/store.ts'
import { engineStore } from './engineStore.ts'
import { say } from './messages.ts'
import { reportUnexpected } from './unexpected.ts'

/** The engine of the page: null while it starts, made again when its device is lost. */
export function useEngine(): Engine | null {
  const { engine } = useStore(engineStore)
  const [generation, rebuild] = useReducer((n: number) => n + 1, 0)
  const { deviceLost } = useWords().shell

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new language needs no new device.
  useEffect(() => {
    let current: Engine | null = null
    let unmounted = false
    const start = async () => {
      const made = await createEngine(reportUnexpected)
      if (unmounted) return made.destroy()
      current = made
      setLimits({ elements: made.maxElements })
      engineStore.setState({ engine: made })
      const reason = await made.lost
      if (unmounted) return
      engineStore.setState({ engine: null })
      say('info', deviceLost(reason))
      rebuild()
    }
    start().catch(reportUnexpected)
    return () => {
      unmounted = true
      current?.destroy()
    }
  }, [generation])
  return engine
}
