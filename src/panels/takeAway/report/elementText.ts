import { axisTaps, elementTaps, evaluateElement, isExtrapolated } from '../../../core/evaluate.ts'
import { offsetOf } from '../../../core/shape.ts'
import { formatIndex } from '../../../figures/format.ts'
import type { Report } from '../../../i18n/en/report.ts'
import { numberText } from '../../../i18n/numberText.ts'
import type { Picture } from '../../../scene/result.ts'
import { axisName } from '../../axisName.ts'
import { heaviest } from '../../numbers/heaviest.ts'
import { weightedSum } from '../../numbers/innerSum.ts'
import { coordinateText } from './coordinateText.ts'
import { code, table } from './markdown.ts'
import { floatText, fullText } from './numbers.ts'

/** More rows than these tell nothing more. */
const MOST_ROWS = 16
/** More taps than this are not multiplied out: a row for each axis says what they are. */
const MOST_TAPS = 4096

type Element = readonly number[]

/** How an output element comes about, in Markdown: coordinates, taps, weights, products, the sum. */
export function elementText(words: Report, picture: Picture, element: Element): string {
  const { plan, input } = picture
  const value = floatText(evaluateElement(plan, input.data, element))
  const axes = plan.axes.flatMap((axis, a) =>
    axis.spec.filter.kind === 'copy' ? [] : [`- ${axisLine(words, picture, a, element[a]!)}`],
  )
  const nothing = plan.axes.some((axis, a) => isExtrapolated(axis, element[a]!))
  const parts = [axes.join('\n'), nothing ? words.readsNothing : products(words, picture, element)]
  return [...parts, `${words.stored(code(value))}`].filter(Boolean).join('\n\n')
}

/** Where an output falls along an axis, and what it reads there. */
function axisLine(words: Report, { plan }: Picture, a: number, output: number): string {
  const axis = plan.axes[a]!
  const name = axisName(a, plan.axes.length)
  const { spec } = axis
  const { kind } = spec.filter
  const taps = axisTaps(axis, output)
    .map((tap, t) => ({ ...tap, asked: axis.firstTaps[output]! + t }))
    .filter(({ weight }) => weight !== 0)
  const shown = heaviest(taps, MOST_ROWS)
  const terms = shown.map(({ index, weight, asked }) => {
    const place = asked === index ? `[${index}]` : `[${index}] ${words.standsIn(asked)}`
    return weight === 1 ? place : `${fullText(weight)} * ${place}`
  })
  const rest = taps.length - shown.length
  const more = rest > 0 ? ` ${words.more(numberText(rest))}` : ''
  const reads = taps.length > 0 ? words.reads(code(terms.join(' + '))) + more : ''
  if (kind === 'pool' || kind === 'area') {
    const [from, to] = [output, output + 1].map((o) => fullText((o * spec.input) / spec.output))
    return words.averages(name, output, from!, to!) + reads
  }
  const [coordinate, clamped] = [axis.coordinates[output]!, axis.clamped[output]!]
  const formula = coordinateText(spec, output)
  const before = formula === null ? '' : `${code(formula)} = `
  const pulled = coordinate === clamped ? '' : words.pulledTo(code(fullText(clamped)))
  const rounded = spec.arithmetic === 'exact' ? '' : ` (${spec.arithmetic})`
  const at = code(fullText(coordinate)) + rounded
  return words.falls(name, output, before, at) + pulled + reads
}

/** The input elements with their weights and products, and the sum in float64. */
function products(words: Report, picture: Picture, element: Element): string {
  const { plan, input } = picture
  const count = plan.axes.reduce(
    (product, axis, a) => product * axisTaps(axis, element[a]!).length,
    1,
  )
  if (count > MOST_TAPS) return ''
  const all = elementTaps(plan, element).filter(({ weight }) => weight !== 0)
  const rows = [...all].sort((p, q) => Math.abs(q.weight) - Math.abs(p.weight)).slice(0, MOST_ROWS)
  const kept = new Set(rows)
  const lines = all
    .filter((tap) => kept.has(tap))
    .map(({ index, weight }) => {
      const value = input.data[offsetOf(index, input.shape)]!
      const cells = [`input${formatIndex(index)}`, fullText(weight), floatText(value)]
      return [...cells, fullText(weight * value)].map(code)
    })
  const rest = all.length - lines.length
  const more = rest > 0 ? [[words.more(numberText(rest)), '', '', '']] : []
  const sum = [words.sum, '', '', code(fullText(weightedSum(picture, element)))]
  return table([words.tap, words.weight, words.value, words.products], [...lines, ...more, sum])
}
