import { useCallback } from 'react'
import { elementDifference } from '../../core/elementDifference.ts'
import { evaluateElement } from '../../core/evaluate.ts'
import type { StageScene } from '../stage/useStage.ts'
import { type Other, valueAt } from './other.ts'

/** B less A of a drawn cell, evaluated when it is asked for. */
export function useDifferenceAt(a: StageScene, b: Other) {
  const { picture, outputIndex } = a
  return useCallback(
    (row: number, column: number) => {
      const index = outputIndex({ row, column })
      const left = evaluateElement(picture.plan, picture.input.data, index)
      return elementDifference(left, valueAt(b, index))
    },
    [picture, outputIndex, b],
  )
}
