import type { KeyboardEvent } from 'react'
import { offsetOf } from '../../core/shape.ts'
import { formatIndex } from '../../figures/format.ts'
import { OldGrid, type OldGridProps } from '../../figures/OldGrid.tsx'
import { useWords } from '../../i18n/index.ts'
import { commit, sceneStore } from '../../scene/store.ts'
import { stageKeys } from './stageKeys.ts'
import type { StageScene } from './useStage.ts'

interface InputFigureProps
  extends Pick<OldGridProps, 'frame' | 'geometry' | 'underlay' | 'taps' | 'cursor' | 'onCursor'> {
  readonly stage: StageScene
  /** What is said of the element under the cursor, if there is one. */
  readonly cursorText: string | null
}

/** The input of a stage; its elements can be edited. */
export function InputFigure({ stage, cursorText, ...figure }: InputFigureProps) {
  const words = useWords().figures
  const { rows, columns } = stage.plane
  const { input, plan } = stage.picture
  const size =
    plan.inputShape.length < 2
      ? words.rowSize(columns.spec.input)
      : words.size(rows.spec.input, columns.spec.input)
  return (
    <OldGrid
      {...figure}
      title={words.oldGrid}
      caption={cursorText ?? words.input(size)}
      label={words.describeInput(size)}
      value={stage.inputValue}
      onEdit={(cell, value) => edit(offsetOf(stage.inputIndex(cell), input.shape), value)}
      onKey={(event: KeyboardEvent<HTMLElement>) => stageKeys(event, stage, figure.frame.zoom)}
      editLabel={(cell) => words.edit(formatIndex(stage.inputIndex(cell)))}
      editProblem={words.notANumber}
    />
  )
}

function edit(offset: number, value: number): void {
  const { edits } = sceneStore.getState().scene
  commit({ edits: [...edits.filter(([other]) => other !== offset), [offset, value]] })
}
