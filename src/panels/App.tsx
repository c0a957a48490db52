import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Engine } from '../gpu/engine.ts'
import { useWords } from '../i18n/index.ts'
import { findRuntime } from '../runtimes/index.ts'
import { asksForEmbed } from '../scene/link.ts'
import { pacedBy } from '../scene/paced.ts'
import { type Side, SideContext } from '../scene/side.ts'
import { SceneStoreContext, sceneStore, useScene } from '../scene/store.ts'
import styles from './App.module.css'
import { useEdited } from './compare/useEdited.ts'
import { Controls } from './controls/Controls.tsx'
import { EmbedBar } from './EmbedBar.tsx'
import { DropZone } from './files/DropZone.tsx'
import { PickDialog } from './files/PickDialog.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { LessonBar } from './LessonBar.tsx'
import { LinkProblems } from './LinkProblems.tsx'
import { Messages } from './Messages.tsx'
import { modelStore } from './models/modelStore.ts'
import { Inspector } from './numbers/Inspector.tsx'
import { useRecorded } from './recorded/useRecorded.ts'
import { Stage } from './stage/Stage.tsx'
import { TopBar } from './TopBar.tsx'
import { ErrorBoundary, UnexpectedError } from './UnexpectedError.tsx'
import { useEngine } from './useEngine.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { useShortcuts } from './useShortcuts.ts'
import { useDocumentPreferences } from './useTheme.ts'
import { useTitle } from './useTitle.ts'

const ComparisonPanel = lazy(async () => ({
  default: (await import('./compare/ComparisonPanel.tsx')).ComparisonPanel,
}))
const ModelPanel = lazy(async () => ({
  default: (await import('./models/ModelPanel.tsx')).ModelPanel,
}))
const RecordedPanel = lazy(async () => ({
  default: (await import('./recorded/RecordedPanel.tsx')).RecordedPanel,
}))

/** What the numbers are of: they are more than can be read, or made, in every frame of a drag. */
const pacedStore = pacedBy(sceneStore)

/** The page: what you choose, what happens, why this number. */
export function App() {
  const words = useWords().shell
  const engine = useEngine()
  const keys = useRef<HTMLDialogElement>(null)
  const openKeys = useCallback(() => keys.current?.showModal(), [])
  const model = useStore(modelStore, ({ open }) => open !== null)
  const [embedded] = useState(() => asksForEmbed(location.hash))
  useTitle()
  useDocumentPreferences()
  useShortcuts(openKeys)
  useKeptFocus()

  const stage = (
    <main className={styles.stage} id="figures" aria-label={words.figures}>
      <ErrorBoundary>
        <LessonBar />
        {model && (
          <Suspense>
            <ModelPanel engine={engine} />
          </Suspense>
        )}
        <Stage engine={engine} />
      </ErrorBoundary>
    </main>
  )
  if (embedded) {
    return (
      <div className={styles.embedded}>
        <header>
          <h1 className="visually-hidden">resizescope</h1>
          <UnexpectedError />
        </header>
        {stage}
        <EmbedBar />
      </div>
    )
  }
  return (
    <div className={styles.page}>
      <button type="button" className={styles.skip} onClick={focusFigures}>
        {words.skip}
      </button>
      <TopBar openKeys={openKeys} engine={engine} />
      <div className={styles.notices}>
        <UnexpectedError />
        <LinkProblems />
      </div>
      <aside className={styles.controls} aria-label={words.controls}>
        <ErrorBoundary>
          <Controls />
        </ErrorBoundary>
      </aside>
      {stage}
      <aside className={styles.numbers} aria-label={words.numbers}>
        <ErrorBoundary>
          <SceneStoreContext value={pacedStore}>
            <Numbers engine={engine} />
          </SceneStoreContext>
        </ErrorBoundary>
      </aside>
      <Messages />
      <DropZone />
      <PickDialog />
      <KeysDialog ref={keys} />
    </div>
  )
}

/** The numbers of the configuration that the controls change, under what compares it. */
function Numbers({ engine }: { readonly engine: Engine | null }) {
  const compared = useScene(({ scene }) => scene.other !== null)
  const recorded = useRecorded()
  const side = useEdited()
  return (
    <>
      <Suspense>
        {compared && <ComparisonPanel engine={engine} />}
        {recorded && <RecordedPanel engine={engine} recorded={recorded} />}
      </Suspense>
      {(compared || recorded) && <SideName side={side} />}
      <SideContext value={side}>
        <Inspector engine={engine} />
      </SideContext>
    </>
  )
}

/** Whose numbers stand below. */
function SideName({ side }: { readonly side: Side }) {
  const name = useScene(({ scene: { other, ...own } }) => {
    const { runtime, version } = (side === 'b' && other) || own
    return `${findRuntime(runtime).title} ${version}`
  })
  return (
    <p className={styles.sideName} data-side={side}>
      <b>{side.toUpperCase()}</b> {name}
    </p>
  )
}

// A link to `#figures` would overwrite the scene in the address.
function focusFigures(): void {
  document.getElementById('figures')?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
}
