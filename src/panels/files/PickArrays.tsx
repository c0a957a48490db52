import { useEffect, useRef, useState } from 'react'
import { useFileWords } from '../../i18n/fileWords.ts'
import { numberText, shapeText } from '../../i18n/numberText.ts'
import { sceneStore } from '../../scene/store.ts'
import { guess, type Role, withRole } from './guess.ts'
import { openRoles } from './openFiles.ts'
import { outputShape } from './openInput.ts'
import styles from './PickArrays.module.css'
import { type Picking, pickingStore } from './picking.ts'
import { problemText } from './problemText.ts'

/** More rows than this are found by name. */
const MOST_ROWS = 100

const ROLES: readonly Role[] = ['input', 'recorded']

/** A dialog with the arrays of files: one becomes the input, one the recorded output, or either. */
export function PickArrays({ picking }: { readonly picking: Picking }) {
  const words = useFileWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const { file, files, choices } = picking
  const [roles, setRoles] = useState(() => guessed(picking))
  const [find, setFind] = useState('')
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [])
  const close = () => pickingStore.setState({ now: null })
  const open = () => {
    close()
    openRoles(choices, roles)
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
                <th scope="col">{words.name}</th>
                <th scope="col">{words.shape}</th>
                <th scope="col">{words.dtype}</th>
                <th scope="col">{words.input}</th>
                <th scope="col">{words.recorded}</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, MOST_ROWS).map((i) => (
                <ArrayRow
                  key={i}
                  choice={choices[i]!}
                  isPicked={(role) => roles[role] === i}
                  onPick={(role) => setRoles(withRole(roles, role, i))}
                />
              ))}
              <NoneRow
                isPicked={(role) => roles[role] === null}
                onPick={(role) => setRoles(withRole(roles, role, null))}
              />
            </tbody>
          </table>
          {found.length === 0 && <p>{words.noneFound}</p>}
          {found.length > MOST_ROWS && <p>{words.more(numberText(found.length - MOST_ROWS))}</p>}
        </div>
        <div className={styles.actions}>
          <button type="button" onClick={close}>
            {words.cancel}
          </button>
          <button
            type="submit"
            className={styles.open}
            disabled={roles.input === null && roles.recorded === null}
          >
            {words.open}
          </button>
        </div>
      </form>
    </dialog>
  )
}

interface PickProps {
  readonly isPicked: (role: Role) => boolean
  readonly onPick: (role: Role) => void
}

interface RowProps extends PickProps {
  readonly choice: Picking['choices'][number]
}

/** One array: what it is, or why it can't be opened. */
function ArrayRow({ choice, ...pick }: RowProps) {
  const words = useFileWords()
  const { name, shape, dtype, problem } = choice
  return (
    <tr>
      <th scope="row" colSpan={problem ? 3 : 1}>
        {name}
        {problem && <p className={styles.problem}>{problemText(problem, name)}</p>}
      </th>
      {!problem && <td>{shape && shapeText(shape)}</td>}
      {!problem && <td>{dtype}</td>}
      <PickCells {...pick} disabled={problem !== null} label={(role) => words.as[role](name)} />
    </tr>
  )
}

/** The way to pick no array for a role. */
function NoneRow(pick: PickProps) {
  const words = useFileWords()
  return (
    <tr className={styles.none}>
      <th scope="row" colSpan={3}>
        {words.none}
      </th>
      <PickCells {...pick} label={(role) => words.noneAs[role]} />
    </tr>
  )
}

interface CellsProps extends PickProps {
  readonly disabled?: boolean
  readonly label: (role: Role) => string
}

function PickCells({ isPicked, onPick, disabled, label }: CellsProps) {
  return ROLES.map((role) => (
    <td key={role} data-role={role}>
      <label>
        <input
          type="radio"
          name={`pick-${role}`}
          aria-label={label(role)}
          disabled={disabled}
          checked={isPicked(role)}
          onChange={() => onPick(role)}
        />
      </label>
    </td>
  ))
}

function guessed({ choices, asked }: Picking) {
  const { inputShape } = sceneStore.getState().scene
  const shapes = choices.map(({ shape, problem }) => (problem ? null : shape))
  return guess(shapes, { input: inputShape, output: outputShape() }, asked)
}
