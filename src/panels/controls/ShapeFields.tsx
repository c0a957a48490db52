import { useWords } from '../../i18n/index.ts'
import { useChanges, useScene } from '../../scene/store.ts'
import { NumberList } from './NumberList.tsx'
import { Refusals } from './Refusals.tsx'
import { useRefusals } from './useRefusals.ts'
import { useSizeList } from './useSizeList.ts'

/** The output's lengths, in the runtime's own list of them. */
export function ShapeFields() {
  const words = useWords().controls
  const { preview } = useChanges()
  const shape = useScene((state) => state.scene.shape)
  const refusals = useRefusals('shape')
  const { names, whole, word } = useSizeList('shape')
  return (
    <>
      <NumberList
        values={shape}
        label={(axis, entry) => {
          const own = word(entry)
          return own ? `${own} ${axis}` : words.field.output(axis)
        }}
        names={names}
        named={!whole}
        tone={() => 'output'}
        refusals={refusals}
        refusalsId="refused-shape"
        onChange={(lengths) => preview({ shape: lengths })}
      />
      <Refusals id="refused-shape" refusals={refusals} rank={shape.length} names={names} />
    </>
  )
}

/** The output's dimensions as a constant shape tensor. */
export function ConstantFields() {
  const words = useWords().controls
  const { preview } = useChanges()
  const shape = useScene((state) => state.scene.constant)
  const refusals = useRefusals('shape')
  return (
    <>
      <NumberList
        values={shape}
        label={words.field.output}
        tone={() => 'output'}
        refusals={refusals}
        refusalsId="refused-shape"
        onChange={(constant) => preview({ constant })}
      />
      <Refusals id="refused-shape" refusals={refusals} rank={shape.length} />
    </>
  )
}
