import { Keyboard, Moon, Redo2, Sun, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Engine } from '../gpu/engine.ts'
import { loadWords, useWords } from '../i18n/index.ts'
import { type Language, prefer } from '../scene/preferences.ts'
import { redo, undo, useScene } from '../scene/store.ts'
import { Backend } from './Backend.tsx'
import { CopyLink } from './CopyLink.tsx'
import { OtherMenu } from './compare/OtherMenu.tsx'
import { LessonsMenu } from './LessonsMenu.tsx'
import { RuntimeMenu } from './RuntimeMenu.tsx'
import styles from './TopBar.module.css'
import { TakeAwayButton } from './takeAway/TakeAwayButton.tsx'
import { useTheme } from './useTheme.ts'

interface Props {
  readonly engine: Engine | null
  readonly openKeys: () => void
}

/** Name, runtime and version; lessons, history, language, colours, keys and the link. */
export function TopBar({ engine, openKeys }: Props) {
  const words = useWords()
  const theme = useTheme()
  const canUndo = useScene((state) => state.past.length > 0)
  const canRedo = useScene((state) => state.future.length > 0)
  const { shell } = words
  return (
    <header className={styles.bar}>
      <h1 className={styles.name} title={shell.tagline}>
        resize<span>scope</span>
      </h1>
      <RuntimeMenu />
      <OtherMenu />
      <Backend engine={engine} />
      <div className={styles.space} />
      <LessonsMenu />
      <IconButton label={shell.undo} onClick={undo} disabled={!canUndo}>
        <Undo2 size={16} aria-hidden />
      </IconButton>
      <IconButton label={shell.redo} onClick={redo} disabled={!canRedo}>
        <Redo2 size={16} aria-hidden />
      </IconButton>
      <button
        type="button"
        className={styles.quiet}
        lang={shell.otherLanguageCode}
        onClick={() => speak(shell.otherLanguageCode === 'zh' ? 'zh' : 'en')}
      >
        {shell.otherLanguage}
      </button>
      <IconButton
        label={theme === 'dark' ? shell.light : shell.dark}
        onClick={() => prefer({ theme: theme === 'dark' ? 'light' : 'dark' })}
      >
        {theme === 'dark' ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
      </IconButton>
      <IconButton label={shell.keys} onClick={openKeys}>
        <Keyboard size={16} aria-hidden />
      </IconButton>
      <TakeAwayButton engine={engine} />
      <CopyLink />
    </header>
  )
}

/** Changes the language once its words are there; without them the page stays as it is. */
function speak(language: Language): void {
  loadWords(language).then(
    () => prefer({ language }),
    () => {},
  )
}

interface IconButtonProps {
  readonly label: string
  readonly onClick: () => void
  readonly disabled?: boolean
  readonly children: ReactNode
}

function IconButton({ label, children, ...rest }: IconButtonProps) {
  return (
    <button type="button" className={styles.icon} aria-label={label} title={label} {...rest}>
      {children}
    </button>
  )
}
