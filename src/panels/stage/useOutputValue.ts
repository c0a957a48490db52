import { useMemo } from 'react'
import type { Engine } from '../../gpu/engine.ts'
import { sliceOffset } from './underlays.ts'
import { useDearValues } from './useDearValues.ts'
import type { StageScene } from './useStage.ts'

/** The value of a drawn output cell; null while the values of the slice are read back. */
export function useOutputValue(
  engine: Engine | null,
  stage: StageScene,
): ((row: number, column: number) => number) | null {
  const { picture, plane, outputValue } = stage
  const width = plane.columns.spec.output
  const count = plane.rows.spec.output * width
  const dear = useDearValues(engine, picture, sliceOffset(stage), count)
  return useMemo(() => {
    if (dear === undefined) return outputValue
    return dear && ((row, column) => dear[row * width + column]!)
  }, [dear, outputValue, width])
}
