import { useWords } from '../../i18n/index.ts'
import { useChanges, useScene } from '../../scene/store.ts'
import { NumberList } from './NumberList.tsx'
import { ProfileFields, Row } from './ProfileFields.tsx'
import { Refusals } from './Refusals.tsx'
import { useRefusals } from './useRefusals.ts'

/** A shape tensor bound at run time: the profile of its values, and the value that is bound. */
export function ShapeTensorFields() {
  const words = useWords().controls
  const { preview } = useChanges()
  const profile = useScene((state) => state.scene.valueProfile)
  const value = useScene((state) => state.scene.value)
  const refusals = useRefusals('value')
  return (
    <>
      <ProfileFields profile={profile} onChange={(valueProfile) => preview({ valueProfile })} />
      <Row name={words.boundValue}>
        <NumberList
          values={value}
          label={words.field.value}
          tone={() => 'output'}
          refusals={refusals}
          refusalsId="refused-value"
          onChange={(values) => preview({ value: values })}
        />
      </Row>
      <Refusals id="refused-value" refusals={refusals} rank={value.length} />
    </>
  )
}
