import { useEffect } from 'react'
import { useWords, type Words } from '../i18n/index.ts'
import { findRuntime } from '../runtimes/index.ts'
import { recordedOf } from '../scene/compared.ts'
import type { Result } from '../scene/result.ts'
import { sceneStore } from '../scene/store.ts'

/** How long nothing has to change before the title is written, in milliseconds. */
const PAUSE = 150

/**
 * Names what is shown in the tab: `LINEAR HALF_PIXEL 4×5 → 6×10 · TensorRT 8.6`, and of two settings
 * `LINEAR HALF_PIXEL · TensorRT 8.6 vs linear · ONNX Runtime opset19`. While a request is refused that
 * is the last accepted one.
 */
export function useTitle(): void {
  const words = useWords().compare
  useEffect(() => {
    let due: ReturnType<typeof setTimeout>
    const write = () => {
      const { scene, result, otherResult } = sceneStore.getState()
      const title = sceneTitle(words, result, otherResult, recordedOf(scene)?.name)
      document.title = `${title} · resizescope`
    }
    const later = () => {
      clearTimeout(due)
      due = setTimeout(write, PAUSE)
    }
    later()
    const leave = sceneStore.subscribe((now, before) => {
      if (now.scene !== before.scene || now.result !== before.result) later()
    })
    return () => {
      leave()
      clearTimeout(due)
    }
  }, [words])
}

/** The same of results, and of the name of a recorded output that stands in the place of B. */
export function sceneTitle(
  words: Words['compare'],
  a: Result,
  b: Result | null,
  recorded?: string,
): string {
  if (b) return words.versus(titleOf(a, ''), titleOf(b, ''))
  const title = titleOf(a, sizesOf(a))
  return recorded ? words.versus(title, recorded) : title
}

function titleOf(result: Result, sizes: string): string {
  const { runtime: name, request } = result.picture ?? result
  const runtime = findRuntime(name)
  const resize = [runtime.summary(request), sizes].filter(Boolean).join(' ')
  return `${resize} · ${runtime.title} ${request.version}`
}

function sizesOf({ picture }: Result): string {
  const shapes = picture ? [picture.plan.inputShape, picture.plan.outputShape] : []
  return shapes.map((shape) => shape.slice(-2).join('×')).join(' → ')
}
