import { SideContext } from '../../scene/side.ts'
import { EditedSwitch } from '../compare/EditedSwitch.tsx'
import { useEdited } from '../compare/useEdited.ts'
import { Attributes } from './Attributes.tsx'
import styles from './Controls.module.css'
import { Departures } from './Departures.tsx'
import { InputSection } from './InputSection.tsx'
import { Refusals } from './Refusals.tsx'
import { SizeSection } from './SizeSection.tsx'
import { useRefusals } from './useRefusals.ts'

/** What you choose: the input, the output's size, and the attributes of the runtime's version. */
export function Controls() {
  const edited = useEdited()
  return (
    <div className={styles.column}>
      <InputSection />
      <EditedSwitch />
      <SideContext value={edited} key={edited}>
        <Configuration />
      </SideContext>
    </div>
  )
}

/** What one of two configurations, or the only one, is told. */
function Configuration() {
  const version = useRefusals('version')
  return (
    <>
      <Refusals id="refused-version" refusals={version} rank={0} />
      <SizeSection />
      <Attributes />
      <Departures />
    </>
  )
}
