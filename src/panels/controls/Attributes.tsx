import { useMemo } from 'react'
import { useWords } from '../../i18n/index.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { useScene } from '../../scene/store.ts'
import { Attribute } from './Attribute.tsx'
import styles from './Controls.module.css'
import { Refusals } from './Refusals.tsx'
import { Section } from './Section.tsx'
import { useSetAttribute } from './setAttribute.ts'
import { useRefusals } from './useRefusals.ts'

/** The attributes of the runtime's version, and those set that it does not have. */
export function Attributes() {
  const runtime = useScene((state) => state.scene.runtime)
  const request = useScene((state) => state.result.request)
  const states = useMemo(() => findRuntime(runtime).attributes(request), [runtime, request])
  const strangers = Object.keys(request.attributes).filter(
    (name) => !states.some((state) => state.name === name),
  )
  return (
    <>
      {states.map((state) => (
        <Attribute key={state.name} state={state} />
      ))}
      {strangers.map((name) => (
        <Stranger key={name} name={name} />
      ))}
    </>
  )
}

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
