import { Crosshair } from 'lucide-react'
import { type FormEvent, memo, useEffect, useId, useRef, useState } from 'react'
import { limitZoom } from '../../figures/geometry/zoom.ts'
import { useWords } from '../../i18n/index.ts'
import { numberText } from '../../i18n/numberText.ts'
import { sceneStore, useScene } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import { isTyping } from '../useShortcuts.ts'
import styles from './JumpTo.module.css'
import { type IndexProblem, parseIndex } from './parseIndex.ts'
import { jumpTo } from './stageKeys.ts'
import type { StageScene } from './useStage.ts'

interface JumpToProps {
  readonly stage: StageScene
}

/** A button that asks for an index and goes to that output element, and the key G for it. */
export const JumpTo = memo(function JumpTo({ stage }: JumpToProps) {
  const words = useWords().figures
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey || event.altKey
      if (command || isTyping(event.target) || event.key.toLowerCase() !== 'g') return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className={styles.jump}>
      <button
        ref={button}
        type="button"
        aria-label={words.jump}
        title={`${words.jump}: G`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Crosshair size={15} aria-hidden="true" />
      </button>
      {open && <IndexForm {...{ stage, close }} leave={() => setOpen(false)} />}
    </div>
  )
})

interface IndexFormProps extends JumpToProps {
  /** Closes and gives the keyboard back. */
  readonly close: () => void
  readonly leave: () => void
}

function IndexForm({ stage, close, leave }: IndexFormProps) {
  const words = useWords().figures
  const id = useId()
  const shape = stage.picture.plan.outputShape
  const at = useScene(({ scene }) => scene.at.join(', '))
  const [text, setText] = useState(at)
  const [problem, setProblem] = useState<IndexProblem | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const parsed = parseIndex(text, shape)
    if (!parsed.ok) return setProblem(parsed.problem)
    jumpTo(parsed.index, stage, limitZoom(sceneStore.getState().scene.zoom, stage.mostZoom))
    close()
  }
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onBlur={({ currentTarget, relatedTarget }) =>
        currentTarget.parentElement?.contains(relatedTarget) || leave()
      }
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <label htmlFor={id}>{words.jumpLabel}</label>
      <input
        ref={field}
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: it was just asked for
        autoFocus
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setProblem(null)
        }}
      />
      <p id={`${id}-hint`} role="status" data-problem={problem !== null}>
        {problem ? problemText() : words.jumpHint(shape.join(', '))}
      </p>
    </form>
  )

  function problemText(): string {
    if (problem?.code === 'count') return words.jumpCount(problem.given, problem.rank)
    if (problem?.code !== 'outside') return words.jumpUnreadable
    const { axis, value, length } = problem
    return words.jumpOutside(axisName(axis, shape.length), numberText(value), length)
  }
}
