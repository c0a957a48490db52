import { useMemo, useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { useRuntimeWords } from '../../i18n/useRuntimeWords.ts'
import type { AttributeState } from '../../runtimes/attribute.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { useScene } from '../../scene/store.ts'
import { Attribute } from './Attribute.tsx'
import styles from './Controls.module.css'
import { Refusals } from './Refusals.tsx'
import { Section } from './Section.tsx'
import { useSetAttribute } from './setAttribute.ts'
import { useRefusals } from './useRefusals.ts'

/** A panel of so many attributes is calm enough to show those without an effect as well. */
const CALM = 6

/** The attributes of the runtime's version, and those set that it does not have. */
export function Attributes() {
  const words = useWords().controls
  const runtime = useScene((state) => state.scene.runtime)
  const request = useScene((state) => state.result.request)
  const { attributes } = useRuntimeWords(runtime)
  const states = useMemo(() => findRuntime(runtime).attributes(request), [runtime, request])
  const [all, showAll] = useState(false)
  const folds = states.length > CALM ? states.filter(isFolded) : []
  const strangers = Object.keys(request.attributes).filter(
    (name) => !states.some((state) => state.name === name),
  )
  return (
    <>
      {states.map(
        (state) =>
          (all || !folds.includes(state)) && (
            <Attribute key={state.name} state={state} about={attributes[state.name]} />
          ),
      )}
      {folds.length > 0 && (
        <p className={styles.line}>
          <button
            type="button"
            className={styles.link}
            aria-expanded={all}
            onClick={() => showAll(!all)}
          >
            {all ? words.foldIdle : words.showIdle(folds.map(({ name }) => name))}
          </button>
        </p>
      )}
      {strangers.map((name) => (
        <Stranger key={name} name={name} />
      ))}
    </>
  )
}

/** Whether an attribute is of no account here: nobody set it, and it changes nothing. */
const isFolded = ({ idle, set }: AttributeState) => idle !== undefined && !set

/** An attribute that is set and that this version does not have. */
function Stranger({ name }: { readonly name: string }) {
  const { setAttribute } = useSetAttribute()
  const words = useWords().controls
  const refusals = useRefusals(`attribute.${name}`)
  return (
    <Section id={`attribute-${name}`} title={name} mono faint>
      <Refusals id={`refused-${name}`} refusals={refusals} rank={0} />
      <p className={styles.line}>
        <button type="button" className={styles.link} onClick={() => setAttribute(name, undefined)}>
          {words.remove}
        </button>
      </p>
    </Section>
  )
}
