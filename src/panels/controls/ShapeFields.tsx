import { useWords } from '../../i18n/index.ts'
import { preview, useScene } from '../../scene/store.ts'
import { NumberList } from './NumberList.tsx'
import { Refusals } from './Refusals.tsx'
import { useRefusals } from './useRefusals.ts'

/** The output's dimensions, for `shape` and for a constant shape tensor. */
export function ShapeFields({ field }: { readonly field: 'shape' | 'constant' }) {
  const words = useWords().controls
  const shape = useScene((state) => state.scene[field])
  const refusals = useRefusals('shape')
  return (
    <>
      <NumberList
        values={shape}
        label={words.field.output}
        tone={() => 'output'}
        refusals={refusals}
        refusalsId="refused-shape"
        onChange={(lengths) => preview({ [field]: lengths })}
      />
      <Refusals id="refused-shape" refusals={refusals} rank={shape.length} />
    </>
  )
}
