import { useState } from 'react'
import type { EqualRuntime, EqualSetting } from '../../compare/equalSettings.ts'
import type { Unable } from '../../compare/everySetting.ts'
import type { Verdict } from '../../compare/verdict.ts'
import { useWords } from '../../i18n/index.ts'
import { shapeText } from '../../i18n/numberText.ts'
import { refusalText } from '../../i18n/refusalText.ts'
import { useEqualWords } from '../../i18n/useEqualWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { useScene } from '../../scene/store.ts'
import styles from './equal.module.css'
import { SettingRows } from './SettingRows.tsx'

interface Props {
  readonly group: EqualRuntime
}

/** A runtime: the settings that are equal, and the count of those that are not. */
export function RuntimeGroup({ group }: Props) {
  const words = useEqualWords()
  const { runtime, settings, unable } = group
  const of = (wanted: Verdict) => settings.filter(({ verdict }) => verdict === wanted)
  const [exact, rounding, different] = [of('exact'), of('rounding'), of('different')]
  return (
    <section className={styles.group} aria-labelledby={`equal-${runtime}`}>
      <header>
        <h4 id={`equal-${runtime}`}>{findRuntime(runtime).title}</h4>
        <p className={styles.soft}>
          {unable ? <Reason unable={unable} /> : words.counts(exact.length, rounding.length)}
        </p>
      </header>
      <SettingRows runtime={runtime} settings={[...exact, ...rounding]} />
      {different.length > 0 && <Others runtime={runtime} settings={different} />}
    </section>
  )
}

/** Settings that give something else: folded, and drawn only once they are asked for. */
function Others({
  runtime,
  settings,
}: {
  readonly runtime: string
  readonly settings: readonly EqualSetting[]
}) {
  const words = useEqualWords()
  const [open, setOpen] = useState(false)
  return (
    <details
      className={styles.others}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.others(settings.length)}</summary>
      {open && <SettingRows runtime={runtime} settings={settings} />}
    </details>
  )
}

/** Why a runtime has nothing to compare. */
function Reason({ unable }: { readonly unable: Unable }) {
  const words = useWords()
  const own = useEqualWords()
  const dtype = useScene((state) => state.scene.dtype)
  switch (unable.why) {
    case 'refused':
      return `${own.leftOut}: ${refusalText(words, unable.refusal)}`
    case 'shape':
      return `${own.leftOut}: ${own.otherShape(shapeText(unable.shape))}`
    case 'dtype':
      return `${own.leftOut}: ${own.otherDtype(dtype)}`
  }
}
