import { useId, useMemo, useState } from 'react'
import { lastSizedAxis, NO_RESIZE, withLengths } from '../../compare/unsafeLengths.ts'
import { numberText } from '../../i18n/numberText.ts'
import { usePrecisionWords } from '../../i18n/usePrecisionWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Picture } from '../../scene/result.ts'
import { useChanges } from '../../scene/store.ts'
import { axisName } from '../axisName.ts'
import { MapCanvas, type Pair } from './MapCanvas.tsx'
import mapStyles from './map.module.css'
import { openLengths } from './openLengths.ts'
import styles from './precision.module.css'
import { MOST } from './question.ts'
import { countAt, type LengthMap, useLengthMap } from './useLengthMap.ts'

interface Props {
  readonly picture: Picture
}

/** The map of all lengths of the last axis, where the runtime rounds at all. */
export function LengthsSection({ picture }: Props) {
  const words = usePrecisionWords()
  const runtime = findRuntime(picture.runtime)
  const axis = lastSizedAxis(runtime, picture.request)
  if (axis === null) return null
  const { arithmetic } = picture.plan.axes[axis]!.spec
  return (
    <section className={styles.section} aria-labelledby="precision-lengths">
      <h3 id="precision-lengths">{words.lengthsTitle(MOST)}</h3>
      {arithmetic === 'exact' ? (
        <p className={styles.soft}>{words.nothingToMap(runtime.title)}</p>
      ) : (
        <AxisMap {...{ picture, axis }} />
      )}
    </section>
  )
}

function AxisMap({ picture, axis }: Props & { readonly axis: number }) {
  const words = usePrecisionWords()
  const changes = useChanges()
  const textId = useId()
  const { runtime, request, plan } = picture
  // The map is of all lengths, so that it stays as it is when one of them is opened.
  const asked = useMemo(() => {
    const lengths = withLengths(findRuntime(runtime), request, axis)?.(4, 6)
    return lengths && findRuntime(runtime).resolve(lengths).ok ? lengths : request
  }, [runtime, request, axis])
  const { map, stop } = useLengthMap({ runtime, request: asked, axis })
  const { input, output } = plan.axes[axis]!.spec
  const own = input <= MOST && output <= MOST ? { input, output } : null
  const [pointed, point] = useState<Pair | null>(null)
  const at = pointed ?? own ?? { input: 1, output: 1 }
  const open = (pair: Pair) => openLengths(changes, picture, axis, pair)
  const next = useMemo(() => nextUnsafe(map, at), [map, at])
  return (
    <>
      <p className={styles.soft}>
        {words.lengthsIntro(
          axisName(axis, plan.inputShape.length),
          words.arithmetics[arithmeticOf(picture, axis)],
        )}
      </p>
      <MapCanvas {...{ map, at, own }} describedBy={textId} onMove={point} onOpen={open} />
      <p id={textId} className={mapStyles.reading} aria-live="polite">
        {reading(words, map, at)}
      </p>
      <Legend map={map} />
      <p className={mapStyles.controls}>
        {!map.done && !map.stopped && (
          <>
            <progress max={MOST} value={map.known} aria-label={words.mapProgress} />
            <button type="button" onClick={stop}>
              {words.stop}
            </button>
          </>
        )}
        {map.done && (
          <button type="button" disabled={!next} onClick={() => next && open(next)}>
            {words.nextUnsafe}
          </button>
        )}
        <span className={styles.soft}>{words.mapKeys}</span>
      </p>
    </>
  )
}

type PrecisionWords = ReturnType<typeof usePrecisionWords>

const arithmeticOf = ({ plan }: Picture, axis: number) => plan.axes[axis]!.spec.arithmetic

function reading(words: PrecisionWords, map: LengthMap, { input, output }: Pair): string {
  const count = countAt(map, input, output)
  if (count === null) return words.pairUnknown(input, output)
  if (count === NO_RESIZE) return words.pairRefused(input, output)
  return words.pair(input, output, count)
}

function Legend({ map }: { readonly map: LengthMap }) {
  const words = usePrecisionWords()
  const counts = useMemo(() => {
    const known = map.counts.subarray(0, map.known * MOST)
    const of = (test: (count: number) => boolean) => known.filter(test).length
    return {
      safe: of((count) => count === 0),
      unsafe: of((count) => count > 0),
      none: of((count) => count === NO_RESIZE),
    }
  }, [map])
  return (
    <ul className={mapStyles.legend}>
      {(['safe', 'unsafe', 'none'] as const)
        .filter((kind) => kind !== 'none' || counts.none > 0)
        .map((kind) => (
          <li key={kind} data-kind={kind}>
            {words.mapLegend[kind](numberText(counts[kind]))}
          </li>
        ))}
      {map.done && <li className={mapStyles.took}>{words.took(map.took.toFixed(0))}</li>}
    </ul>
  )
}

/** The first unsafe pair after one, going through output lengths and then input lengths. */
function nextUnsafe({ counts }: LengthMap, { input, output }: Pair): Pair | null {
  const from = (input - 1) * MOST + output - 1
  for (let step = 1; step <= counts.length; step++) {
    const at = (from + step) % counts.length
    if (counts[at]! > 0) return { input: Math.floor(at / MOST) + 1, output: (at % MOST) + 1 }
  }
  return null
}
