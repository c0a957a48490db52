import { useState } from 'react'
import { typedScales } from '../../compare/likelyScales.ts'
import type { WhichGroup } from '../../compare/whichResize.ts'
import type { WhichSetting } from '../../compare/whichSettings.ts'
import { type Shape, volume } from '../../core/shape.ts'
import { formatIndex } from '../../figures/format.ts'
import { numberText } from '../../i18n/numberText.ts'
import { useWhichWords } from '../../i18n/useWhichWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { look } from '../../scene/store.ts'
import { OpenButtons } from '../equal/OpenButtons.tsx'
import { versionsText } from '../equal/versionsText.ts'
import { digits } from '../numbers/digits.ts'
import { textOf } from './groupText.ts'
import styles from './which.module.css'

interface Props {
  readonly group: WhichGroup
  /** From 0 up. */
  readonly rank: number
  readonly outputShape: Shape
}

/** Settings of a group that are shown before it is unfolded. */
const AT_FIRST = 3

/** A group of settings that make one output: how far off it is, where, and the settings. */
export function WhichGroupRow({ group, rank, outputShape }: Props) {
  const words = useWhichWords()
  const [all, showAll] = useState(false)
  const { settings, error, whole } = group
  const shown = all ? settings : settings.slice(0, AT_FIRST)
  const reproduces = whole && error.outside === 0
  return (
    <li className={styles.group} data-reproduces={reproduces}>
      <p className={styles.error}>
        <span className={styles.rank}>{rank + 1}</span>
        <b>
          {error.largest === 0 && whole ? words.equal : words.off(errorText(error.largest), !whole)}
        </b>
        {error.at && <At index={error.at} />}
        <span className={styles.outside}>
          {error.outside > 0 &&
            (whole
              ? words.outside(numberText(error.outside), numberText(volume(outputShape)))
              : words.sampledOnly)}
        </span>
      </p>
      <ul className={styles.settings}>
        {shown.map((setting) => (
          <SettingRow
            key={JSON.stringify([setting.request, setting.runtime])}
            {...{ setting, outputShape }}
          />
        ))}
      </ul>
      {shown.length < settings.length && (
        <button type="button" className={styles.more} onClick={() => showAll(true)}>
          {words.moreSettings(settings.length - shown.length)}
        </button>
      )}
    </li>
  )
}

const errorText = (value: number) => (Number.isFinite(value) ? digits(value) : '∞')

/** Where the error is largest; a click pins that element. */
function At({ index }: { readonly index: readonly number[] }) {
  const words = useWhichWords()
  const text = formatIndex(index)
  return (
    <button
      type="button"
      className={styles.at}
      title={words.pin(text)}
      onClick={() => look({ at: index, pinned: true })}
    >
      {words.at(text)}
    </button>
  )
}

interface SettingRowProps {
  readonly setting: WhichSetting
  readonly outputShape: Shape
}

function SettingRow({ setting, outputShape }: SettingRowProps) {
  const words = useWhichWords()
  const { runtime, request, versions, by } = setting
  const text = textOf(runtime, request)
  const typed = typedScales(runtime, request, outputShape)
  const how =
    by.length > 1
      ? ''
      : ((typed && words.byFactors(typed.map(numberText).join(', '))) ?? words.by[by[0]!])
  const details = [versionsText(findRuntime(runtime), versions), how].filter(Boolean).join(' · ')
  return (
    <li className={styles.setting}>
      <span>
        <code>{text}</code> <small>{details}</small>
      </span>
      <OpenButtons {...{ runtime, request }} name={text} />
    </li>
  )
}
