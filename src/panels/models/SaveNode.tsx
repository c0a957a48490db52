import { useState } from 'react'
import type { Engine } from '../../gpu/engine.ts'
import { useModelWords } from '../../i18n/useModelWords.ts'
import { useScene } from '../../scene/store.ts'
import { say } from '../messages.ts'
import { reportUnexpected } from '../unexpected.ts'
import type { OpenModel } from './modelStore.ts'
import { saveNode } from './saveNode.ts'

/** Runtimes whose requests are nodes. */
const WRITTEN = ['onnx', 'onnxruntime']

interface SaveNodeProps {
  readonly engine: Engine | null
  readonly open: OpenModel
}

/** Saves the node on show as a model of its own, with its input and our output. */
export function SaveNode({ engine, open }: SaveNodeProps) {
  const words = useModelWords()
  const picture = useScene(({ result }) => result.picture)
  const refused = useScene(({ result }) => result.refusals.length > 0)
  const [busy, setBusy] = useState(false)
  const node = open.chosen === null ? undefined : open.nodes[open.chosen]
  const save = async () => {
    if (!engine || !picture || !node) return
    setBusy(true)
    try {
      await saveNode(engine, picture, node.opset)
    } catch (error) {
      if (error instanceof DOMException) say('error', words.saving)
      else reportUnexpected(error)
    } finally {
      setBusy(false)
    }
  }
  const can = engine && picture && !refused && !busy && WRITTEN.includes(picture.runtime)
  return (
    <button type="button" disabled={!can} title={words.saveHint} onClick={save}>
      {words.save}
    </button>
  )
}
