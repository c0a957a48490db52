import { lazy, useState } from 'react'
import { useStore } from 'zustand'
import { evaluateElement } from '../../core/evaluate.ts'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { sceneStore, useScene } from '../../scene/store.ts'
import { positionalDigits, shortestFloat32 } from '../../tensors/float32.ts'
import { nodeSide } from '../verdicts/nodeSide.ts'
import { isWhichAsked, whichStore } from '../which/whichStore.ts'
import { digits } from './digits.ts'
import { ElementFormula } from './ElementFormula.tsx'
import styles from './Inspector.module.css'
import { NotationSwitch } from './NotationSwitch.tsx'
import { DEFAULT_PRINT } from './PrintControls.tsx'
import { Slips } from './Slips.tsx'
import { Tabs } from './Tabs.tsx'
import { useFocus } from './useFocus.ts'
import { ValuesTab } from './ValuesTab.tsx'

// None of these is on the first screen.
const CodeTab = lazy(async () => ({ default: (await import('./CodeTab.tsx')).CodeTab }))
const EqualTab = lazy(async () => ({ default: (await import('../equal/EqualTab.tsx')).EqualTab }))
const PrecisionTab = lazy(async () => ({
  default: (await import('../precision/PrecisionTab.tsx')).PrecisionTab,
}))
const WhichTab = lazy(async () => ({ default: (await import('../which/WhichTab.tsx')).WhichTab }))
const KernelTab = lazy(async () => ({ default: (await import('./KernelTab.tsx')).KernelTab }))
const LayerTab = lazy(async () => ({ default: (await import('./LayerTab.tsx')).LayerTab }))
const NetworkTab = lazy(async () => ({ default: (await import('./NetworkTab.tsx')).NetworkTab }))
const VerdictsTab = lazy(async () => ({
  default: (await import('../verdicts/VerdictsTab.tsx')).VerdictsTab,
}))

/** The right column: the value of the element in focus, how it came about, and all the numbers. */
export function Inspector({ engine }: { readonly engine: Engine | null }) {
  const words = useWords().numbers
  const runtime = findRuntime(useScene((state) => state.scene.runtime))
  const hasNode = useStore(sceneStore, nodeSide) !== null
  const which = useStore(whichStore)
  const asksWhich = useScene(({ scene }) => isWhichAsked(scene, which))
  // Kept here, so that it outlives a look at another tab.
  const [print, change] = useState(DEFAULT_PRINT)
  return (
    <div className={styles.inspector}>
      <FocusedElement />
      <Tabs
        label={words.tabs}
        tabs={[
          {
            id: 'values',
            title: words.values,
            panel: () => <ValuesTab engine={engine} print={print} change={change} />,
          },
          ...(runtime.becomes
            ? [{ id: 'layer', title: words.layer, panel: () => <LayerTab /> }]
            : []),
          ...(runtime.network
            ? [{ id: 'network', title: words.network, panel: () => <NetworkTab /> }]
            : []),
          ...(hasNode
            ? [{ id: 'verdicts', title: words.verdicts, panel: () => <VerdictsTab /> }]
            : []),
          { id: 'equal', title: words.equal, panel: () => <EqualTab /> },
          ...(asksWhich ? [{ id: 'which', title: words.which, panel: () => <WhichTab /> }] : []),
          { id: 'precision', title: words.precision, panel: () => <PrecisionTab /> },
          { id: 'code', title: words.code, panel: () => <CodeTab /> },
          { id: 'kernel', title: words.kernel, panel: () => <KernelTab engine={engine} /> },
        ]}
      />
    </div>
  )
}

function FocusedElement() {
  const words = useWords().numbers
  const notation = useScene((state) => state.scene.notation)
  const picture = useScene((state) => state.result.picture)
  const element = useFocus()
  if (!picture) return <p className={styles.empty}>{words.nothingAccepted}</p>
  if (!element) return <p className={styles.empty}>{words.nothingFocused}</p>
  const value = evaluateElement(picture.plan, picture.input.data, element)
  return (
    <section aria-label={words.whyThisNumber}>
      <div className={styles.heading}>
        <h2>
          {words.output} <code className={styles.index}>[{element.join(', ')}]</code>
        </h2>
        <NotationSwitch />
      </div>
      <p className={styles.value}>
        {digits(value)} <Stored value={value} />
      </p>
      <ElementFormula picture={picture} element={element} notation={notation} />
      {notation === 'document' && picture.runtime === 'tensorrt' && <Slips />}
    </section>
  )
}

/** All digits of the float32, where the headline rounded them. */
function Stored({ value }: { readonly value: number }) {
  const words = useWords().numbers
  if (!Number.isFinite(value) || Number.isInteger(value)) return null
  const full = `${value < 0 ? '−' : ''}${positionalDigits(shortestFloat32(Math.abs(value)))}`
  if (full === digits(value)) return null
  return <span className={styles.stored}>{words.stored(full)}</span>
}
