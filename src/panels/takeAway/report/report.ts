import type { Difference } from '../../../compare/difference.ts'
import type { Comparison } from '../../../compare/parting.ts'
import { elementDifference } from '../../../core/elementDifference.ts'
import { evaluateElement } from '../../../core/evaluate.ts'
import { offsetOf } from '../../../core/shape.ts'
import { formatIndex } from '../../../figures/format.ts'
import type { Comparing } from '../../../i18n/en/comparing.ts'
import type { Report } from '../../../i18n/en/report.ts'
import { numberText, shapeText } from '../../../i18n/numberText.ts'
import { findRuntime } from '../../../runtimes/index.ts'
import type { ResizeRequest } from '../../../runtimes/request.ts'
import type { Picture } from '../../../scene/result.ts'
import type { Tensor } from '../../../tensors/tensor.ts'
import { partingSentences } from '../../compare/partingWords.ts'
import { elementText } from './elementText.ts'
import { code, codeBlock, folded, linkTo, plainText, table } from './markdown.ts'
import { floatText, fullText } from './numbers.ts'
import { axesTable, settingTable } from './settingTable.ts'

/** A setting, what it comes to, and the program that asks for it. */
export interface ReportSide {
  readonly runtime: string
  readonly request: ResizeRequest
  /** Why it is refused, in sentences; empty where it is not. */
  readonly refusals: readonly string[]
  /** Null where no setting of it was accepted yet. */
  readonly picture: Picture | null
  readonly program: string
}

/** An output that a runtime gave, under the name of its file. */
export type Recorded = Tensor & { readonly name: string }

/** All that a report says. */
export interface Reported {
  readonly title: string
  readonly link: string
  /** What can't travel in the link, as a sentence; null where all does. */
  readonly stays: string | null
  readonly a: ReportSide
  readonly b: ReportSide | Recorded | null
  /** What parts both; null where that is not known. */
  readonly comparison: Comparison | null
  /** How far the outputs are apart; null for one output and for two shapes. */
  readonly difference: Difference | null
  /** The element that is looked at, whose arithmetic is given where no element differs. */
  readonly element: readonly number[] | null
}

export interface ReportWords {
  readonly report: Report
  readonly comparing: Comparing
}

/** A scene as Markdown for an issue, in the page's language; what runtimes call things stays as it is. */
export function reportOf(reported: Reported, words: ReportWords): string {
  const { title, link, stays, a, b } = reported
  const { report } = words
  const sections = [
    `## ${plainText(title)}`,
    linkTo(link, report.open),
    stays ? `> ${plainText(stays)}` : '',
    ...resultSection(reported, words),
    `### ${report.settings}`,
    `${report.input}: ${code(shapeText(a.request.inputShape))} ${code(a.request.dtype ?? 'float32')}`,
    ...sideSection(b ? 'A' : null, a, report),
    ...(b ? otherSection(b, report) : []),
    ...elementSection(reported, report),
    `### ${report.reproduce}`,
    ...[a, b].flatMap((side) => (isSide(side) ? [programOf(side, report)] : [])),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

const isSide = (side: Reported['b']): side is ReportSide => side !== null && 'request' in side

const titleOf = ({ runtime, request }: ReportSide) =>
  `${findRuntime(runtime).title} ${request.version}`

function sideSection(name: string | null, side: ReportSide, words: Report): string[] {
  const { runtime, request, refusals, picture } = side
  return [
    `#### ${name === null ? '' : `${name}: `}${plainText(titleOf(side))}`,
    ...refusals.map((reason) => `> ${words.refused(plainText(reason))}`),
    refusals.length > 0 && picture ? words.lastAccepted : '',
    settingTable(words, runtime, refusals.length > 0 ? request : (picture?.request ?? request)),
    picture ? axesTable(words, picture) : '',
  ]
}

function otherSection(b: ReportSide | Recorded, words: Report): string[] {
  if (isSide(b)) return sideSection('B', b, words)
  return [`#### B: ${words.recorded(code(b.name), code(shapeText(b.shape)))}`]
}

/** The outputs' shapes where they are two. */
function shapesOf({ a, b }: Reported): readonly [string, string] | null {
  const left = a.picture?.plan.outputShape
  const right = isSide(b) ? b.picture?.plan.outputShape : b?.shape
  if (!left || !right || left.join() === right.join()) return null
  return [code(shapeText(left)), code(shapeText(right))]
}

function resultSection(reported: Reported, { report, comparing }: ReportWords): string[] {
  const { b, comparison, difference, a } = reported
  if (!b) return []
  const shapes = shapesOf(reported)
  const rank = a.picture?.plan.outputShape.length ?? 0
  return [
    `### ${report.result}`,
    difference ? numbersOf(difference, report) : '',
    shapes ? report.shapes(...shapes) : '',
    ...(comparison ? whyOf(comparison, comparing, rank) : []),
    comparison && isSide(b) ? blameOf(comparison, a, b, comparing) : '',
    isSide(b) ? '' : report.noWhy,
  ]
}

function numbersOf(found: Difference, words: Report): string {
  const { differing, count, largest, largestAt, mean, steps, unlike } = found
  if (differing === 0) return words.sameOutputs(numberText(count))
  const percent = `${Number(((100 * differing) / count).toPrecision(3))}%`
  return [
    words.differs(numberText(differing), numberText(count), percent),
    largestAt && words.largest(code(fullText(largest)), code(formatIndex(largestAt))),
    largestAt && words.mean(code(String(Number(mean.toPrecision(7))))),
    steps > 0 && words.steps(numberText(steps)),
    unlike > 0 && words.unlike(numberText(unlike)),
  ]
    .filter((line) => line)
    .map((line) => `- ${line}`)
    .join('\n')
}

/** What parts both, in the words of the panel beside the figures. */
function whyOf(comparison: Comparison, words: Comparing, rank: number): string[] {
  if (comparison.kind === 'same') return [plainText(words.same)]
  if (comparison.kind === 'here') return [plainText(words.equalOnLengths)]
  const { first, nature, also } = comparison
  const head = `**${plainText(words.firstParted(words.stages[first.stage]))}** (${words.natures[nature]})`
  const further = new Set(also.map(({ stage }) => stage).filter((stage) => stage !== first.stage))
  const names = [...further].map((stage) => words.stages[stage])
  return [
    [head, ...partingSentences(words, first, rank).map(plainText)].join('  \n'),
    plainText(words.natureHints[nature]),
    names.length > 0 ? plainText(words.also(names.join(words.comma))) : '',
  ]
}

/** The departures of one side without which both agree, by the names that links have for them. */
function blameOf(comparison: Comparison, a: ReportSide, b: ReportSide, words: Comparing): string {
  if (comparison.kind !== 'parts' || !comparison.blamed) return ''
  const { side, departures } = comparison.blamed
  const { runtime } = side === 'a' ? a : b
  return plainText(words.departures(findRuntime(runtime).title, departures))
}

/** The arithmetic of the first element that differs, or of the one that is looked at, on both sides. */
function elementSection(reported: Reported, words: Report): string[] {
  const { a, b, difference } = reported
  const first = difference?.first ?? null
  const element = first ?? reported.element
  if (!element || !a.picture) return []
  const index = code(`output${formatIndex(element)}`)
  const inOther = b && (isSide(b) ? b.picture?.plan.outputShape : b.shape)
  const reached = inOther?.length === element.length && element.every((i, d) => i < inOther[d]!)
  return [
    `### ${first ? words.firstDiffering(index) : words.element(index)}`,
    reached ? pairTable(a.picture, b!, element) : '',
    b ? '#### A' : '',
    elementText(words, a.picture, element),
    ...(reached && isSide(b) ? ['#### B', elementText(words, b.picture!, element)] : []),
  ]
}

function pairTable(a: Picture, b: ReportSide | Recorded, element: readonly number[]): string {
  const left = evaluateElement(a.plan, a.input.data, element)
  const right = isSide(b)
    ? evaluateElement(b.picture!.plan, b.picture!.input.data, element)
    : b.data[offsetOf(element, b.shape)]!
  const apart = fullText(elementDifference(left, right))
  return table(['A', 'B', 'B − A'], [[code(floatText(left)), code(floatText(right)), code(apart)]])
}

function programOf(side: ReportSide, words: Report): string {
  return folded(words.program(titleOf(side)), codeBlock(side.program, 'python'))
}
