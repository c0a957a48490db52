import { useRef, useState } from 'react'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { useTakeAwayWords } from '../../i18n/useTakeAwayWords.ts'
import { sceneAddress } from '../../scene/history.ts'
import type { Theme } from '../../scene/preferences.ts'
import type { Picture } from '../../scene/result.ts'
import { sceneStore } from '../../scene/store.ts'
import type { Other } from '../compare/other.ts'
import { Segmented } from '../controls/Segmented.tsx'
import { download } from '../download.ts'
import { sceneTitle } from '../useTitle.ts'
import { copyPicture } from './copyPicture.ts'
import { sceneName } from './fileName.ts'
import { allDone } from './paintQueue.ts'
import type { PanelName } from './panel.ts'
import { rasterise } from './raster.ts'
import { Sheet } from './Sheet.tsx'
import { type About, standaloneSvg } from './standalone.ts'
import styles from './takeAway.module.css'
import type { Paper } from './useOnePanels.tsx'
import { useSaid } from './useSaid.ts'

interface Props {
  /** Null while it starts: without it values are not painted, and nothing is saved. */
  readonly engine: Engine | null
  readonly paper: Paper
  readonly notes: readonly string[]
  readonly a: Picture
  readonly b: Other | null
  readonly theme: Theme
  readonly setTheme: (theme: Theme) => void
}

/** Pixels of a PNG for each unit of the drawing: sharp in print and on fine screens. */
const DENSITY = 3

/** Which figure, in which colours; how it will look; and the files that can be had of it. */
export function FigureChoice(props: Props) {
  const { engine, paper, notes, a, b, theme, setTheme } = props
  const words = useTakeAwayWords()
  const { compare } = useWords()
  const [name, setName] = useState<PanelName | 'all'>('all')
  const [said, say] = useSaid()
  const sheet = useRef<SVGSVGElement>(null)
  const one = paper.panels.find((panel) => panel.name === name)
  const panels = one ? [one] : paper.panels
  const { result, otherResult } = sceneStore.getState()
  const recorded = b && 'name' in b ? b.name : undefined
  const scene = sceneTitle(
    compare,
    b ? result : { ...result, picture: a },
    b && !recorded ? otherResult : null,
    recorded,
  )
  const link = sceneAddress()
  const title = one ? `${one.title} · ${scene}` : scene
  const about: About = { title, description: notes.join('\n'), link }
  const file = [sceneName(a, b), one?.name].filter(Boolean).join('-')
  const svg = async () => {
    await allDone()
    return standaloneSvg(sheet.current!, about)
  }
  const picture = async () => rasterise(await svg(), about, DENSITY)
  const savePng = () =>
    picture().then(
      (png) => download(`${file}.png`, png),
      () => say(words.notDrawn),
    )
  return (
    <>
      <div className={styles.choice}>
        <select
          aria-label={words.figure}
          value={one ? name : 'all'}
          onChange={({ target }) => setName(target.value as PanelName | 'all')}
        >
          <option value="all">{words.allFigures}</option>
          {paper.panels.map((panel) => (
            <option key={panel.name} value={panel.name}>
              {panel.title}
            </option>
          ))}
        </select>
        <Segmented
          label={words.colours}
          options={[
            { value: 'light', text: words.light },
            { value: 'dark', text: words.dark },
          ]}
          value={theme}
          onChange={setTheme}
        />
        <div className={styles.actions}>
          <button
            type="button"
            disabled={!engine}
            onClick={async () => download(`${file}.svg`, await svg(), 'image/svg+xml')}
          >
            {words.saveSvg}
          </button>
          <button type="button" disabled={!engine} onClick={savePng}>
            {words.savePng}
          </button>
          <button
            type="button"
            disabled={!engine}
            onClick={async () =>
              say((await copyPicture(picture())) ? words.copied : words.pngNotCopied)
            }
          >
            {words.copyPng}
          </button>
          <span role="status" className={styles.said}>
            {engine ? said : words.computing}
          </span>
        </div>
      </div>
      <div className={styles.preview}>
        <Sheet
          ref={sheet}
          heading={one ? null : scene}
          label={words.preview(title)}
          {...{ theme, panels, notes, link }}
        />
      </div>
    </>
  )
}
