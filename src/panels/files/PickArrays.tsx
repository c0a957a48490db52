import { useEffect, useRef, useState } from 'react'
import { useFileWords } from '../../i18n/fileWords.ts'
import { numberText, shapeText } from '../../i18n/numberText.ts'
import { sceneStore } from '../../scene/store.ts'
import { openChoice } from './openFiles.ts'
import styles from './PickArrays.module.css'
import { type Picking, pickingStore } from './picking.ts'
import { problemText } from './problemText.ts'
import { sameShape } from './withInput.ts'

/** More rows than this are found by name. */
const MOST_ROWS = 100

/** A dialog with the arrays of files, of which one becomes the input. */
export function PickArrays({ picking }: { readonly picking: Picking }) {
  const words = useFileWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const { file, files, choices } = picking
  const [picked, setPicked] = useState(() => firstOf(picking))
  const [find, setFind] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => pickingStore.setState({ now: null })
  const open = () => {
    close()
    const choice = choices[picked]
    if (choice) openChoice(choice)
  }
  const found = [...choices.keys()].filter((i) => choices[i]!.name.includes(find))
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="pick-title" onClose={close}>
      <h2 id="pick-title">{file ? words.pickTitle(file) : words.pickTitleOf(files)}</h2>
      {choices.length > MOST_ROWS && (
        <input
          type="search"
          className={styles.find}
          aria-label={words.find}
          placeholder={words.find}
          value={find}
          onChange={({ target }) => setFind(target.value)}
        />
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          open()
        }}
      >
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.input}</th>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.shape}</th>
                <th scope="col">{words.dtype}</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, MOST_ROWS).map((i) => (
                <ArrayRow
                  key={i}
                  choice={choices[i]!}
                  checked={i === picked}
                  onPick={() => setPicked(i)}
                />
              ))}
            </tbody>
          </table>
          {found.length === 0 && <p>{words.noneFound}</p>}
          {found.length > MOST_ROWS && <p>{words.more(numberText(found.length - MOST_ROWS))}</p>}
        </div>
        <div className={styles.actions}>
          <button type="button" onClick={close}>
            {words.cancel}
          </button>
          <button type="submit" className={styles.open} disabled={picked < 0}>
            {words.open}
          </button>
        </div>
      </form>
    </dialog>
  )
}

interface RowProps {
  readonly choice: Picking['choices'][number]
  readonly checked: boolean
  readonly onPick: () => void
}

/** One array: what it is, or why it can't be opened. */
function ArrayRow({ choice, checked, onPick }: RowProps) {
  const words = useFileWords()
  const { name, shape, dtype, problem } = choice
  return (
    <tr>
      <td>
        <input
          type="radio"
          name="pick-input"
          aria-label={words.asInput(name)}
          disabled={problem !== null}
          checked={checked}
          onChange={onPick}
        />
      </td>
      <td>
        {name}
        {problem && <p className={styles.problem}>{problemText(problem, name)}</p>}
      </td>
      <td>{shape && shapeText(shape)}</td>
      <td>{dtype}</td>
    </tr>
  )
}

/** The array that stands first for the input: one of its shape, or the first that can be opened. */
function firstOf({ choices }: Picking): number {
  const { inputShape } = sceneStore.getState().scene
  const same = choices.findIndex(({ shape }) => shape && sameShape(shape, inputShape))
  return same >= 0 ? same : choices.findIndex(({ problem }) => problem === null)
}
