import type { Shape } from '../../core/shape.ts'
import { sameShape } from './withInput.ts'

/** What a tensor from a file can become. */
export type Role = 'input' | 'recorded'

/** Which of several arrays becomes what, by index; null where none does. */
export type Roles = Readonly<Record<Role, number | null>>

/** What an array has to say before a person has chosen: null where it can't be opened. */
type Known = Shape | null

/**
 * The roles that shapes speak for. An array is the recorded output where its shape is the output's
 * and not the input's, or where it was dropped as one; the input is one of the input's shape, or
 * else the first that is left, unless only the output was asked for.
 */
export function guess(
  shapes: readonly Known[],
  scene: { readonly input: Shape; readonly output: Shape | null },
  asked: Role | null,
): Roles {
  const matching = (shape: Shape | null) =>
    shape ? shapes.findIndex((known) => known !== null && sameShape(known, shape)) : -1
  const first = (except: number | null) =>
    shapes.findIndex((known, i) => known !== null && i !== except)
  const outputDiffers = scene.output !== null && !sameShape(scene.output, scene.input)
  const likely = outputDiffers ? matching(scene.output) : -1
  const recorded = orNull(likely < 0 && asked === 'recorded' ? first(null) : likely)
  if (asked === 'recorded') return { input: null, recorded }
  const same = matching(scene.input)
  // An output alone says nothing of the input.
  const input = same >= 0 ? same : first(recorded)
  return { input: orNull(input), recorded }
}

const orNull = (index: number) => (index < 0 ? null : index)

/** The roles once an array is chosen for one, or none is: it can't have both. */
export function withRole(roles: Roles, role: Role, index: number | null): Roles {
  const other = role === 'input' ? 'recorded' : 'input'
  const freed = index !== null && roles[other] === index ? { [other]: null } : {}
  return { ...roles, ...freed, [role]: index }
}
