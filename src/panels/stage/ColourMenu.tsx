import { type ReactNode, useId, useState } from 'react'
import { formatValue } from '../../figures/format.ts'
import { useWords } from '../../i18n/index.ts'
import { COLOUR_MAPS, type ColourRange, rangeOfScale } from '../../scene/colourScale.ts'
import { look, useScene } from '../../scene/store.ts'
import { gradientOf } from './gradient.ts'
import styles from './Legend.module.css'
import type { ShownScale } from './useColourScale.ts'

interface ColourMenuProps {
  readonly scale: ShownScale
}

/** Chooses the ends of the colour map, and the map. */
export function ColourMenu({ scale }: ColourMenuProps) {
  const words = useWords().figures.scale
  const chosen = useScene(({ scene }) => scene.colourRange)
  const map = useScene(({ scene }) => scene.colourMap)
  const group = useId()
  const ends = (range: ColourRange) => rangeOfScale(range, scale.data).map(formatValue).join(' … ')
  const fixed = typeof chosen !== 'string'
  return (
    <>
      <fieldset>
        <legend>{words.range}</legend>
        {(['data', 'symmetric'] as const).map((range) => (
          <Choice
            key={range}
            group={`${group}range`}
            checked={chosen === range}
            onChoose={() => look({ colourRange: range })}
          >
            {words[range]} <span className={styles.ends}>{ends(range)}</span>
          </Choice>
        ))}
        <Choice
          group={`${group}range`}
          checked={fixed}
          onChoose={() => look({ colourRange: asFixed(scale.range) })}
        >
          {words.fixed}
        </Choice>
        {fixed && <FixedEnds range={chosen} />}
      </fieldset>
      <fieldset>
        <legend>{words.map}</legend>
        {COLOUR_MAPS.map((name) => (
          <Choice
            key={name}
            group={`${group}map`}
            checked={map === name}
            onChoose={() => look({ colourMap: name })}
          >
            {words.maps[name]}
            <span className={styles.bar} style={{ backgroundImage: gradientOf(name) }} />
          </Choice>
        ))}
      </fieldset>
    </>
  )
}

/** A fixed range to begin with. */
const asFixed = ([low, high]: readonly [number, number]): ColourRange =>
  low < high ? [low, high] : [low, low + 1]

interface ChoiceProps {
  readonly group: string
  readonly checked: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Choice({ group, checked, onChoose, children }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      {children}
    </label>
  )
}

/** Two number fields; what is no range stays in the field and changes nothing. */
function FixedEnds({ range }: { readonly range: readonly [number, number] }) {
  const words = useWords().figures.scale
  const [typed, setTyped] = useState<readonly [string, string] | null>(null)
  const texts = typed ?? (range.map(String) as [string, string])
  const numbers = texts.map((text) => (text.trim() === '' ? Number.NaN : Number(text)))
  const valid = numbers.every(Number.isFinite) && numbers[0]! < numbers[1]!
  const type = (which: 0 | 1, text: string) => {
    const next = texts.with(which, text) as [string, string]
    setTyped(next)
    const [low, high] = next.map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
    if (Number.isFinite(low) && Number.isFinite(high) && low! < high!) {
      look({ colourRange: [low!, high!] })
    }
  }
  return (
    <div className={styles.fixed}>
      {([0, 1] as const).map((which) => (
        <input
          key={which}
          type="text"
          inputMode="decimal"
          aria-label={which === 0 ? words.low : words.high}
          aria-invalid={!valid}
          value={texts[which]}
          onChange={({ target }) => type(which, target.value)}
          onBlur={() => setTyped(null)}
        />
      ))}
    </div>
  )
}
