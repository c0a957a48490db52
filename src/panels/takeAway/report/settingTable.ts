import type { Report } from '../../../i18n/en/report.ts'
import { shapeText } from '../../../i18n/numberText.ts'
import type { AttributeState } from '../../../runtimes/attribute.ts'
import { findRuntime } from '../../../runtimes/index.ts'
import type { ResizeRequest, SizeRequest } from '../../../runtimes/request.ts'
import type { Picture } from '../../../scene/result.ts'
import { axisName } from '../../axisName.ts'
import { code, table } from './markdown.ts'
import { fullText } from './numbers.ts'

/** What a runtime was told and what it takes for granted, in Markdown: size and attributes. */
export function settingTable(words: Report, name: string, request: ResizeRequest): string {
  const runtime = findRuntime(name)
  const { size, off = [] } = request
  const sizeName = runtime.sizeNames[size.how] ?? size.how
  const told = size.how === 'same' ? words.sameSize : code(`${sizeName} = ${sizeText(size)}`)
  const rows = runtime
    .attributes(request)
    .map((state) => [
      code(state.name),
      code(valueText(request.attributes[state.name] ?? state.value)),
      fromText(words, state),
    ])
  return [
    table([words.attribute, words.value, words.from], [[words.size, told, words.set], ...rows]),
    ...(off.length > 0 ? [words.off(off.map(code).join(', '))] : []),
  ].join('\n\n')
}

function fromText(words: Report, { set, evidence, source, idle }: AttributeState): string {
  const from = set ? words.set : words.byDefault(evidence, code(source))
  return idle ? `${from}; ${words.idle}` : from
}

const valueText = (value: AttributeState['value']) =>
  typeof value === 'object' ? `[${value.join(', ')}]` : String(value)

function sizeText(size: Exclude<SizeRequest, { how: 'same' }>): string {
  switch (size.how) {
    case 'shape':
    case 'constant':
      return shapeText(size.shape)
    case 'scales':
      return shapeText(size.scales)
    case 'shape_tensor':
      return shapeText(size.value)
    case 'dynamic':
      return size.fromBuildDims ? '2 * inputT0.shape' : '2 * Shape(inputT0)'
  }
}

/** Lengths of every axis, and the scale that its coordinates go by, with stored values. */
export function axesTable(words: Report, { plan, lengths }: Picture): string {
  const rank = plan.axes.length
  const rows = plan.axes.map(({ spec }, a) => {
    const { input, output, rescale, filter, arithmetic } = spec
    const scaled = lengths.find(({ axis }) => axis === a)
    const cells = [axisName(a, rank), String(input), String(output)]
    if (scaled && filter.kind !== 'copy') {
      const { stored, rounded, length } = scaled
      const [scale, product] = [stored, rounded].map((value) => code(fullText(value)))
      cells[2] = words.product(String(input), scale!, product!, String(length))
    }
    if (filter.kind === 'copy') return [...cells, words.copied, '']
    const scale =
      rescale.by === 'scale'
        ? words.scaleGiven(
            code(fullText(rescale.scale)),
            code(fullText(scaled?.typed ?? rescale.scale)),
          )
        : words.scaleLengths(input, output)
    return [...cells, scale, arithmetic]
  })
  return table(
    [words.axis, words.inputLength, words.outputLength, words.scale, words.computedIn],
    rows,
  )
}
