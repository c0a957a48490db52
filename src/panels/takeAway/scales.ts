import { MAPS } from '../../gpu/colours.ts'
import type { ShownScale } from '../stage/useColourScale.ts'
import type { Diverging } from '../stage/useTint.ts'
import { hexColour } from './hexColour.ts'
import type { PanelScale } from './panel.ts'

const STEPS = 16

/** The key of a colour map. */
export function mapScale({ map, range, odd }: ShownScale): PanelScale {
  const colours = MAPS[map]
  const stops = Array.from({ length: STEPS + 1 }, (_, i) =>
    hexColour(colours[Math.round((i / STEPS) * (colours.length - 1))]!),
  )
  return { low: range[0], high: range[1], stops, odd }
}

/** The key of a difference. */
export function differenceScale(limit: number, { less, equal, more }: Diverging): PanelScale {
  return { low: -limit, high: limit, stops: [less, equal, more].map(hexColour), odd: null }
}
