import { Attributes } from './Attributes.tsx'
import styles from './Controls.module.css'
import { InputSection } from './InputSection.tsx'
import { Refusals } from './Refusals.tsx'
import { SizeSection } from './SizeSection.tsx'
import { useRefusals } from './useRefusals.ts'

/** What you choose: the input, the output's size, and the attributes of the runtime's version. */
export function Controls() {
  const version = useRefusals('version')
  return (
    <div className={styles.column}>
      <Refusals id="refused-version" refusals={version} rank={0} />
      <InputSection />
      <SizeSection />
      <Attributes />
    </div>
  )
}
