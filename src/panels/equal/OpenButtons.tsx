import { useEqualWords } from '../../i18n/useEqualWords.ts'
import type { ResizeRequest } from '../../runtimes/request.ts'
import styles from './equal.module.css'
import { openSetting } from './openSetting.ts'

interface Props {
  readonly runtime: string
  readonly request: ResizeRequest
  /** The setting in words, with its runtime. */
  readonly name: string
}

/** Opens a setting as A or as B. */
export function OpenButtons({ runtime, request, name }: Props) {
  const words = useEqualWords()
  return (
    <span className={styles.open}>
      {(['a', 'b'] as const).map((side) => (
        <button
          key={side}
          type="button"
          title={words.openAs(side.toUpperCase(), name)}
          aria-label={words.openAs(side.toUpperCase(), name)}
          onClick={() => openSetting(side, runtime, request)}
        >
          {side.toUpperCase()}
        </button>
      ))}
    </span>
  )
}
