import { type ReactNode, useState } from 'react'
import type { Engine } from '../../gpu/engine.ts'
import { useTakeAwayWords } from '../../i18n/useTakeAwayWords.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import type { Theme } from '../../scene/preferences.ts'
import type { Picture } from '../../scene/result.ts'
import { SideContext } from '../../scene/side.ts'
import { useScene } from '../../scene/store.ts'
import { useRecorded } from '../recorded/useRecorded.ts'
import { FigureChoice } from './FigureChoice.tsx'
import { shownSides } from './shownSides.ts'
import styles from './takeAway.module.css'
import { useComparedPanels } from './useComparedPanels.tsx'
import { useNotes } from './useNotes.ts'
import { useOnePanels } from './useOnePanels.tsx'
import { useRecordedPanels } from './useRecordedPanels.tsx'

/** The figures of the stage, one or all of them, as SVG and PNG. */
export function FigureSection({ engine }: { readonly engine: Engine | null }) {
  const words = useTakeAwayWords()
  const sides = useScene(shownSides)
  const a = useScene(({ result }) => result.picture)
  const b = useScene(({ otherResult }) => otherResult?.picture ?? null)
  const recorded = useRecorded()
  const picture = sides === 'b' ? b : a
  // Made for paper, which is light.
  const [theme, setTheme] = useState<Theme>('light')
  const chosen = { engine, theme, setTheme }
  let figure: ReactNode = <p className={styles.story}>{words.noFigure}</p>
  if (sides === 'recorded' && a && recorded) figure = <Recorded {...chosen} {...{ a, recorded }} />
  else if (sides === 'both' && a && b) figure = <Compared {...chosen} a={a} b={b} />
  else if (picture) {
    figure = (
      <SideContext value={sides === 'b' ? 'b' : 'a'}>
        <One {...chosen} picture={picture} />
      </SideContext>
    )
  }
  return (
    <section className={styles.figure} aria-labelledby="take-away-figure">
      <h3 id="take-away-figure">{words.figure}</h3>
      {figure}
    </section>
  )
}

interface ChosenProps {
  readonly engine: Engine | null
  readonly theme: Theme
  readonly setTheme: (theme: Theme) => void
}

function One({ picture, ...chosen }: ChosenProps & { readonly picture: Picture }) {
  const paper = useOnePanels(chosen.engine, picture, chosen.theme)
  const notes = useNotes(paper, picture, null)
  return <FigureChoice {...chosen} {...{ paper, notes, a: picture, b: null }} />
}

interface ComparedProps extends ChosenProps {
  readonly a: Picture
  readonly b: Picture
}

function Compared({ a, b, ...chosen }: ComparedProps) {
  const paper = useComparedPanels(chosen.engine, a, b, chosen.theme)
  const notes = useNotes(paper, a, b)
  return <FigureChoice {...chosen} {...{ paper, notes, a, b }} />
}

interface RecordedProps extends ChosenProps {
  readonly a: Picture
  readonly recorded: KeptTensor
}

function Recorded({ a, recorded, ...chosen }: RecordedProps) {
  const paper = useRecordedPanels(chosen.engine, a, recorded, chosen.theme)
  const notes = useNotes(paper, a, recorded)
  return <FigureChoice {...chosen} {...{ paper, notes, a, b: recorded }} />
}
