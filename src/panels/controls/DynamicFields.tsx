import { useId } from 'react'
import { useWords } from '../../i18n/index.ts'
import { useChanges, useScene } from '../../scene/store.ts'
import styles from './Controls.module.css'
import { ProfileFields } from './ProfileFields.tsx'
import { Switch } from './Switch.tsx'

/** A dynamic input: its profile, the shape bound to it, and the mistake that can be tried. */
export function DynamicFields() {
  const words = useWords().controls
  const id = useId()
  const { commit, preview } = useChanges()
  const profile = useScene((state) => state.scene.inputProfile)
  const fromBuildDims = useScene((state) => state.scene.fromBuildDims)
  return (
    <>
      <ProfileFields profile={profile} onChange={(inputProfile) => preview({ inputProfile })} />
      <p className={styles.line}>{words.boundShape}</p>
      <div className={styles.switchLine}>
        <span id={id}>{words.buildDims}</span>
        <Switch
          labelledBy={id}
          describedBy={`${id}-text refused-size`}
          on={fromBuildDims}
          onChange={(on) => commit({ fromBuildDims: on })}
        />
      </div>
      <p className={styles.line} id={`${id}-text`}>
        {words.buildDimsText}
      </p>
    </>
  )
}
