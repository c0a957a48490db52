import { useMemo } from 'react'
import { useWords } from '../../i18n/index.ts'
import { findRuntime } from '../../runtimes/index.ts'
import { useScene } from '../../scene/store.ts'
import { CodeBlock } from './CodeBlock.tsx'
import { codeInput } from './codeInput.ts'
import { PYTHON } from './tokens.ts'

/** The scene as a complete program in the runtime's own API. */
export function CodeTab() {
  const words = useWords().numbers
  const scene = useScene((state) => state.scene)
  const request = useScene((state) => state.result.request)
  const input = useMemo(
    () => codeInput(scene.fill, scene.edits, scene.inputShape, scene.dtype),
    [scene.fill, scene.edits, scene.inputShape, scene.dtype],
  )
  const runtime = findRuntime(scene.runtime)
  const source = useMemo(() => runtime.code(request, input), [runtime, request, input])
  return (
    <CodeBlock
      title={words.program(runtime.title, scene.version)}
      source={source}
      grammar={PYTHON}
      copyTitle={words.copyCode}
    />
  )
}
