import type { ReactNode } from 'react'
import { useWords } from '../../i18n/index.ts'
import type { Profile } from '../../runtimes/request.ts'
import { NumberList } from './NumberList.tsx'
import styles from './ProfileFields.module.css'
import { Refusals } from './Refusals.tsx'
import { useRefusals } from './useRefusals.ts'

interface Props {
  readonly profile: Profile
  readonly onChange: (profile: Profile) => void
}

const ENDS = ['min', 'opt', 'max'] as const

/** The three rows of an optimization profile. */
export function ProfileFields({ profile, onChange }: Props) {
  const words = useWords().controls
  const refusals = {
    min: useRefusals('profile.min'),
    opt: useRefusals('profile.opt'),
    max: useRefusals('profile.max'),
  }
  return ENDS.map((end) => (
    <Row key={end} name={end}>
      <NumberList
        values={profile[end]}
        label={words.field[end]}
        refusals={refusals[end]}
        refusalsId={`refused-profile-${end}`}
        onChange={(values) => onChange({ ...profile, [end]: values })}
      />
      <Refusals id={`refused-profile-${end}`} refusals={refusals[end]} rank={profile[end].length} />
    </Row>
  ))
}

/** A list of fields with its name before it. */
export function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.name} aria-hidden>
        {name}
      </span>
      <div className={styles.fields}>{children}</div>
    </div>
  )
}
