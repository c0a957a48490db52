import type { ReactNode } from 'react'
import type { Engine } from '../../gpu/engine.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import { useScene } from '../../scene/store.ts'
import { Mismatch } from './Mismatch.tsx'
import { RecordedAlone } from './RecordedAlone.tsx'
import { RecordedComparison } from './RecordedComparison.tsx'
import own from './recorded.module.css'

interface RecordedStageProps {
  readonly engine: Engine | null
  readonly recorded: KeptTensor
  /** A alone, for where there is nothing to compare. */
  readonly children: ReactNode
}

/** The recorded output beside A, or alone; A alone where their shapes are two. */
export function RecordedStage({ engine, recorded, children }: RecordedStageProps) {
  const shown = useScene(({ scene }) => scene.shown)
  const picture = useScene(({ result }) => result.picture)
  if (!picture) return children
  if (picture.plan.outputShape.join() !== recorded.shape.join()) {
    return (
      <>
        <div className={own.notice}>
          <Mismatch recorded={recorded} wanted={picture.plan.outputShape} />
        </div>
        {children}
      </>
    )
  }
  const Shown = shown === 'b' ? RecordedAlone : RecordedComparison
  return <Shown {...{ engine, picture, recorded }} />
}
