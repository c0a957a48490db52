import { ChevronDown } from 'lucide-react'
import { memo, useId, useRef } from 'react'
import { formatValue } from '../../figures/format.ts'
import { SPECIAL_COLOURS } from '../../gpu/colours.ts'
import type { OddCounts } from '../../gpu/statistics.ts'
import { useWords } from '../../i18n/index.ts'
import { numberText } from '../../i18n/numberText.ts'
import { ColourMenu } from './ColourMenu.tsx'
import { cssColour, gradientOf } from './gradient.ts'
import styles from './Legend.module.css'
import type { ShownScale } from './useColourScale.ts'

const ODD_NAMES: Record<keyof OddCounts, string> = { nan: 'NaN', plus: '+∞', minus: '−∞' }

/** The colours of the map from one end to the other, which open a menu; and those of no numbers. */
export const Legend = memo(function Legend({ scale }: { readonly scale: ShownScale }) {
  const words = useWords().figures
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [low, high] = scale.range.map(formatValue) as [string, string]
  const place = (open: boolean) => {
    const anchor = button.current?.getBoundingClientRect()
    if (!open || !anchor || !menu.current) return
    menu.current.style.top = `${anchor.bottom + scrollY + 6}px`
    menu.current.style.left = `${Math.max(12, Math.min(anchor.left, innerWidth - 292))}px`
  }
  return (
    <span className={styles.legend}>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={words.legend(low, high)}
        title={words.scale.change}
      >
        {low}
        <span className={styles.bar} style={{ backgroundImage: gradientOf(scale.map) }} />
        {high}
        <ChevronDown size={13} aria-hidden="true" />
      </button>
      {(Object.keys(ODD_NAMES) as (keyof OddCounts)[]).map(
        (kind) =>
          scale.odd[kind] > 0 && (
            <span
              key={kind}
              className={styles.odd}
              title={words.scale.odd(ODD_NAMES[kind], numberText(scale.odd[kind]))}
            >
              <span style={{ background: cssColour(SPECIAL_COLOURS[kind]) }} />
              {ODD_NAMES[kind]}
            </span>
          ),
      )}
      <div
        ref={menu}
        id={id}
        popover="auto"
        className={styles.menu}
        onBeforeToggle={(event) => place(event.newState === 'open')}
      >
        <ColourMenu scale={scale} />
      </div>
    </span>
  )
})
