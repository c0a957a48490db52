import { type ShapeFix, shapeFixes } from '../../compare/shapeFixes.ts'
import type { Shape } from '../../core/shape.ts'
import { shapeText } from '../../i18n/numberText.ts'
import { useRecordedWords } from '../../i18n/useRecordedWords.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import { commit, useScene } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import { sizedLike, takeAs } from './fixShape.ts'
import own from './recorded.module.css'

interface MismatchProps {
  readonly recorded: KeptTensor
  /** The shape of A's output, which is another. */
  readonly wanted: Shape
}

/** Why a recorded output can't be compared, axis by axis, and what would help. */
export function Mismatch({ recorded, wanted }: MismatchProps) {
  const words = useRecordedWords()
  const scene = useScene((state) => state.scene)
  const fixes = shapeFixes(recorded.shape, wanted)
  const sized = fixes.length === 0 ? sizedLike(scene, recorded.shape) : null
  return (
    <section className={own.mismatch} role="status">
      <p>{words.shapesDiffer(shapeText(wanted), shapeText(recorded.shape))}</p>
      <p className={own.soft}>{useWhere(recorded.shape, wanted)}</p>
      <p className={own.fixes}>
        {fixes.map((fix) => (
          <button key={keyOf(fix)} type="button" onClick={() => takeAs(recorded, fix)}>
            {fix.kind === 'reshape'
              ? words.takeAs(shapeText(fix.shape))
              : words.takeOrdered(shapeText(fix.order), shapeText(fix.shape))}
          </button>
        ))}
        {sized && (
          <button type="button" onClick={() => commit(sized)}>
            {words.giveSize(shapeText(recorded.shape))}
          </button>
        )}
      </p>
    </section>
  )
}

const keyOf = (fix: ShapeFix) => (fix.kind === 'permute' ? fix.order.join() : fix.kind)

/** What does not match, in words. */
function useWhere(found: Shape, wanted: Shape): string {
  const words = useRecordedWords()
  const rank = wanted.length
  if (found.length !== rank) return words.ranksDiffer(rank, found.length)
  return wanted
    .flatMap((length, axis) =>
      length === found[axis]
        ? []
        : [words.lengthDiffers(axisName(axis, rank), length, found[axis]!)],
    )
    .join(words.comma)
}
