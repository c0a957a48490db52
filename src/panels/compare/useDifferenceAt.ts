import { useCallback } from 'react'
import { elementDifference } from '../../core/elementDifference.ts'
import { evaluateElement } from '../../core/evaluate.ts'
import type { Picture } from '../../scene/result.ts'
import type { StageScene } from '../stage/useStage.ts'

/** B less A of a drawn cell, evaluated when it is asked for. */
export function useDifferenceAt(a: StageScene, { plan, input }: Picture) {
  const { picture, outputIndex } = a
  return useCallback(
    (row: number, column: number) => {
      const index = outputIndex({ row, column })
      const left = evaluateElement(picture.plan, picture.input.data, index)
      return elementDifference(left, evaluateElement(plan, input.data, index))
    },
    [picture, outputIndex, plan, input],
  )
}
