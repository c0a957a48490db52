import { useWords } from '../../i18n/index.ts'
import { numberText } from '../../i18n/numberText.ts'
import { useScene } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import styles from './Controls.module.css'

/** Output per input along every axis that changes, of the picture on show. Scales stand there already. */
export function ScaleLine() {
  const words = useWords().controls
  const how = useScene((state) => state.scene.how)
  const refused = useScene((state) => state.result.refusals.length > 0)
  const plan = useScene((state) => state.result.picture?.plan)
  if (refused || !plan || how === 'scales') return null
  const axes = plan.axes.flatMap(({ spec }, axis) =>
    spec.input === spec.output
      ? []
      : [
          {
            name: axisName(axis, plan.axes.length),
            scale: numberText(Number((spec.output / spec.input).toPrecision(4))),
          },
        ],
  )
  return <p className={styles.line}>{words.scaleLine(axes)}</p>
}
