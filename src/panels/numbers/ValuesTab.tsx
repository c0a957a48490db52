import { useMemo } from 'react'
import { elementTaps, evaluateElement } from '../../core/evaluate.ts'
import { indexAt, offsetOf, type Shape, volume } from '../../core/shape.ts'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { drawnSlice } from '../../scene/focus.ts'
import type { Picture } from '../../scene/result.ts'
import { useScene } from '../../scene/store.ts'
import { useDearValues } from '../stage/useDearValues.ts'
import { type Print, PrintControls } from './PrintControls.tsx'
import { PrintedTensor } from './PrintedTensor.tsx'
import { readSlices } from './readSlices.ts'
import { useFocus } from './useFocus.ts'

/** Input and output as NumPy prints them, with the element in focus and its taps marked. */
export function ValuesTab(props: Omit<Props, 'picture' | 'slice'>) {
  const picture = useScene((state) => state.result.picture)
  const slice = useScene((state) => drawnSlice(state).join())
  return picture && <Tables {...props} picture={picture} slice={slice} />
}

interface Props {
  readonly picture: Picture
  /** The drawn slice's leading output indices, joined by commas. */
  readonly slice: string
  readonly engine: Engine | null
  readonly print: Print
  readonly change: (print: Print) => void
}

function Tables({ picture, slice, engine, print, change }: Props) {
  const words = useWords().numbers
  const { precision, suppress, whole } = print
  const marks = useMarks(picture)
  const options = useMemo(() => ({ precision, suppress }), [precision, suppress])
  const leading = useMemo(() => (slice ? slice.split(',').map(Number) : []), [slice])
  const inputs = whole ? [[]] : readSlices(picture.plan, leading)
  const { inputShape, outputShape } = picture.plan
  const sliced = outputShape.length > 2
  const shown = part(outputShape, whole ? [] : leading)
  const dear = useDearValues(engine, picture, shown.start, volume(shown.shape))
  return (
    <>
      {inputs.map((index) => (
        <PrintedTensor
          key={index.join()}
          title={name('input', index)}
          colour="input"
          at={(offset) => picture.input.data[offset]!}
          dependsOn={picture.input}
          {...part(inputShape, index)}
          marks={marks.input}
          options={options}
        />
      ))}
      <PrintedTensor
        title={name('output', whole ? [] : leading)}
        colour="output"
        note={engine?.backend === 'webgpu' ? words.onGpu(engine.adapter) : words.onCpu}
        noteTitle={words.sameTables}
        at={(offset) =>
          dear
            ? dear[offset - shown.start]!
            : evaluateElement(picture.plan, picture.input.data, indexAt(offset, outputShape))
        }
        dependsOn={dear ?? picture}
        waits={dear === null}
        {...shown}
        marks={marks.output}
        options={options}
      />
      <PrintControls print={print} change={change} whole={sliced} />
    </>
  )
}

/** Flat offsets of the element in focus and of the input elements that it reads. */
function useMarks(picture: Picture): Record<'input' | 'output', ReadonlySet<number>> {
  const element = useFocus()
  return useMemo(() => {
    if (!element || element.length !== picture.plan.outputShape.length) return NO_MARKS
    const count = picture.plan.axes.reduce((product, { tapCount }) => product * tapCount, 1)
    const taps = count > MOST_MARKED ? [] : elementTaps(picture.plan, element)
    const offsets = taps.flatMap(({ index, weight }) => {
      const offset = offsetOf(index, picture.plan.inputShape)
      // A tap without weight is of no account, unless 0 × inf makes the sum nan.
      return weight !== 0 || !Number.isFinite(picture.input.data[offset]) ? [offset] : []
    })
    return {
      input: new Set(offsets),
      output: new Set([offsetOf(element, picture.plan.outputShape)]),
    }
  }, [picture, element])
}

/** More taps than this take longer to collect than a move of the pointer. */
const MOST_MARKED = 4096

const NO_MARKS = { input: new Set<number>(), output: new Set<number>() }

/** The sub-tensor at some leading indices: where it starts and what shape it has. */
function part(shape: Shape, leading: readonly number[]): { start: number; shape: Shape } {
  const rest = shape.slice(leading.length)
  return { start: offsetOf(leading, shape) * volume(rest), shape: rest }
}

const name = (tensor: string, index: readonly number[]) =>
  index.length > 0 ? `${tensor}[${index.join(', ')}]` : tensor
