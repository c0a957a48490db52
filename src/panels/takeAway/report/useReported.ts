import { useWords, type Words } from '../../../i18n/index.ts'
import { refusalText } from '../../../i18n/refusalText.ts'
import { findRuntime } from '../../../runtimes/index.ts'
import { focusedElement } from '../../../scene/focus.ts'
import { sceneAddress } from '../../../scene/history.ts'
import type { Result } from '../../../scene/result.ts'
import type { Scene } from '../../../scene/scene.ts'
import { useScene } from '../../../scene/store.ts'
import { codeInput } from '../../numbers/codeInput.ts'
import { useRecorded } from '../../recorded/useRecorded.ts'
import { staysHere } from '../../staysHere.ts'
import { sceneTitle } from '../../useTitle.ts'
import type { Reported, ReportSide } from './report.ts'

/** What a report says of the present scene, but for what has to be compared first. */
export function useReported(): Omit<Reported, 'comparison' | 'difference'> {
  const words = useWords()
  const scene = useScene((state) => state.scene)
  const a = useScene((state) => state.result)
  const b = useScene((state) => state.otherResult)
  const recorded = useRecorded()
  const element = useScene((state) => focusedElement(state)?.join() ?? null)
  const link = sceneAddress()
  return {
    title: sceneTitle(words.compare, a, b, recorded?.name),
    link,
    stays: staysHere(words.shell, scene, link),
    a: sideOf(words, scene, a),
    b: b ? sideOf(words, scene, b) : recorded,
    element: element === null ? null : element.split(',').map(Number),
  }
}

function sideOf(words: Words, scene: Scene, result: Result): ReportSide {
  const { runtime, request, picture } = result
  const { fill, edits, inputShape, dtype } = scene
  const input = codeInput(fill, edits, inputShape, dtype)
  return {
    runtime,
    request,
    refusals: result.refusals.map((refusal) => refusalText(words, refusal)),
    picture,
    program: findRuntime(runtime).code(request, input),
  }
}
