import { useState } from 'react'
import type { EqualSetting } from '../../compare/equalSettings.ts'
import { useEqualWords } from '../../i18n/useEqualWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { useScene } from '../../scene/store.ts'
import styles from './equal.module.css'
import { OpenButtons } from './OpenButtons.tsx'
import { settingText } from './settingText.ts'
import { versionsText } from './versionsText.ts'

interface Props {
  readonly runtime: string
  readonly settings: readonly EqualSetting[]
}

/** Rows drawn at once: where every setting is equal, hundreds are. */
const AT_FIRST = 12

/** One row a setting, with its verdict and the buttons that open it. */
export function SettingRows({ runtime, settings }: Props) {
  const words = useEqualWords()
  const [all, showAll] = useState(false)
  if (settings.length === 0) return null
  const shown = all ? settings : settings.slice(0, AT_FIRST)
  return (
    <>
      <ul className={styles.rows}>
        {shown.map((setting) => (
          <SettingRow
            key={JSON.stringify([
              setting.request.attributes,
              setting.request.size.how,
              [setting.verdict, ...setting.versions],
            ])}
            {...{ runtime, setting }}
          />
        ))}
      </ul>
      {shown.length < settings.length && (
        <button type="button" className={styles.more} onClick={() => showAll(true)}>
          {words.more(settings.length - shown.length)}
        </button>
      )}
    </>
  )
}

function SettingRow({ runtime: name, setting }: { runtime: string; setting: EqualSetting }) {
  const words = useEqualWords()
  const byScales = useScene((state) => state.scene.how === 'scales')
  const runtime = findRuntime(name)
  const { verdict, request } = setting
  const how = byScales && (request.size.how === 'scales' ? words.byScales : words.byShape)
  const text = settingText(runtime, request)
  const versions = versionsText(runtime, setting.versions)
  return (
    <li className={styles.row} data-verdict={verdict}>
      <span className={styles.verdict} title={words.verdictHints[verdict]}>
        {MARKS[verdict]}
        <span className="visually-hidden">{words.verdicts[verdict]}</span>
      </span>
      <span className={styles.setting}>
        <code>{text}</code> <small>{[how, versions].filter(Boolean).join(' · ')}</small>
      </span>
      <OpenButtons {...{ request }} runtime={name} name={`${runtime.title} ${text}`} />
    </li>
  )
}

/** How a verdict is written before a setting. */
export const MARKS = { exact: '=', rounding: '≈', different: '≠' } as const
