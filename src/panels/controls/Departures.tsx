import { useMemo } from 'react'
import { useWords } from '../../i18n/index.ts'
import type { DepartureWords } from '../../i18n/runtimeWords.ts'
import { useRuntimeWords } from '../../i18n/useRuntimeWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Departure } from '../../runtimes/runtime.ts'
import { useChanges, useScene } from '../../scene/store.ts'
import styles from './Departures.module.css'
import { Hint } from './Hint.tsx'
import { Section } from './Section.tsx'
import { Switch } from './Switch.tsx'

/** Where the runtime departs from its specification in this request, each with a switch. */
export function Departures() {
  const words = useWords().controls
  const { commit } = useChanges()
  const name = useScene((state) => state.scene.runtime)
  const request = useScene((state) => state.result.request)
  const off = useScene((state) => state.scene.off)
  const { departures = {} } = useRuntimeWords(name)
  const here = useMemo(
    () =>
      findRuntime(name).departures.filter(
        (known) => off.includes(known.name) || known.applies(request),
      ),
    [name, request, off],
  )
  if (here.length === 0) return null
  return (
    <Section id="controls-departures" title={words.departures}>
      <p className={styles.text}>{words.departuresText}</p>
      {here.map((departure) => (
        <Line
          key={departure.name}
          departure={departure}
          about={departures[departure.name]}
          on={!off.includes(departure.name)}
          onChange={(on) =>
            commit({
              off: on ? off.filter((one) => one !== departure.name) : [...off, departure.name],
            })
          }
        />
      ))}
    </Section>
  )
}

interface LineProps {
  readonly departure: Departure
  readonly about: DepartureWords | undefined
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** One departure: its name, what it does, how that is known, and whether it is on. */
function Line({ departure, about, on, onChange }: LineProps) {
  const { controls, notes } = useWords()
  const { name, evidence, source } = departure
  const { word, means } = notes.evidence[evidence]
  const id = `departure-${name}`
  return (
    <div className={styles.departure} data-off={!on}>
      <div className={styles.head}>
        <h3 id={id}>{about ? about.name : <code>{name}</code>}</h3>
        <Switch labelledBy={id} describedBy={`${id}-text`} on={on} onChange={onChange} />
        <Hint label={`${word}: ${controls.about(about?.name ?? name)}`} mark={word}>
          <code>{name}</code>
          <span>{controls.known(word, means)}</span>
          <span>{controls.source(source)}</span>
        </Hint>
      </div>
      {about && (
        <p className={styles.text} id={`${id}-text`}>
          {about.text}
        </p>
      )}
    </div>
  )
}
