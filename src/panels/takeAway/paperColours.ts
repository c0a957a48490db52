import type { Theme } from '../../scene/preferences.ts'
import { valueColours } from '../stage/useTint.ts'

type PaperColours = ReturnType<typeof valueColours>

const known = new Map<Theme, PaperColours>()

/** The colours of values in a theme, which need not be the page's. */
export function paperColours(theme: Theme): PaperColours {
  const found = known.get(theme)
  if (found) return found
  const probe = document.createElement('i')
  probe.dataset.theme = theme
  document.body.append(probe)
  const colours = valueColours(probe)
  probe.remove()
  known.set(theme, colours)
  return colours
}
