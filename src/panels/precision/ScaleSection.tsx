import { useMemo } from 'react'
import { type Product, type ScaleReading, scaleReadings } from '../../compare/scaleReadings.ts'
import { usePrecisionWords } from '../../i18n/usePrecisionWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { Picture } from '../../scene/result.ts'
import { axisName } from '../axisName.ts'
import { brief, plain } from './plain.ts'
import styles from './precision.module.css'
import table from './products.module.css'

/** A line for every resized axis: where its scale comes from, and what follows from that. */
export function ScaleSection({ picture }: { readonly picture: Picture }) {
  const words = usePrecisionWords()
  const { runtime, request, plan, lengths } = picture
  const readings = useMemo(() => {
    const spec = { axes: plan.axes.map((axis) => axis.spec) }
    return scaleReadings(request, { spec, lengths }, findRuntime(runtime))
  }, [runtime, request, plan, lengths])
  const rank = plan.inputShape.length
  return (
    <section className={styles.section} aria-labelledby="precision-scale">
      <h3 id="precision-scale">{words.scaleTitle}</h3>
      {readings.length === 0 && <p className={styles.soft}>{words.nothingResized}</p>}
      {readings.map((reading) => (
        <ScaleLine key={reading.axis} reading={reading} name={axisName(reading.axis, rank)} />
      ))}
    </section>
  )
}

function ScaleLine({ reading, name }: { readonly reading: ScaleReading; readonly name: string }) {
  const words = usePrecisionWords()
  const { input, output, typed, part, products, corners, located } = reading
  return (
    <div className={styles.axis}>
      <p className={styles.axisHead}>
        <b>{name}</b> <span className={styles.input}>{input}</span> →{' '}
        <span className={styles.output}>{output}</span>
      </p>
      <p>{unbroken(source(words, reading))}</p>
      {products.length > 0 && <Products products={products} input={input} typed={typed!} />}
      {typed !== null && !corners && located && (
        <p className={part ? undefined : styles.soft}>
          {part
            ? words.parts(part.output, brief(part.given), brief(part.lengths), `${input}/${output}`)
            : words.neverParts}
          {part?.reads !== null && part && words.partsReads(part.reads)}
        </p>
      )}
    </div>
  )
}

/** What coordinates go by, as one sentence. */
function source(words: ReturnType<typeof usePrecisionWords>, reading: ScaleReading): string {
  const { input, output, typed, order, by, scale, ratio, corners, filter, kept } = reading
  const computed = words.arithmetics[reading.arithmetic]
  const arithmetic = kept ? words.keptIn(computed, words.arithmetics[kept]) : computed
  if (filter === 'copy') return words.copied(typed !== null)
  if (corners) return words.byCorners(input - 1, output - 1, typed !== null)
  if (by === 'scale') {
    return order === 'divide'
      ? words.given.divide(plain(typed ?? scale), plain(scale), arithmetic)
      : words.given.inverse(plain(typed ?? scale), plain(ratio), arithmetic)
  }
  const recomputed = typed !== null ? words.recomputed(plain(typed)) : ''
  return (
    recomputed +
    words.lengths[order](
      input,
      output,
      equals(order === 'divide' ? scale : ratio, reading.arithmetic === 'exact'),
      arithmetic,
    )
  )
}

/** A quotient behind its sign. An exact one need not be a decimal number. */
function equals(value: number, exact: boolean): string {
  return exact && Number(value.toPrecision(7)) !== value ? `≈ ${brief(value)}` : `= ${plain(value)}`
}

/** Keeps a product or a quotient on one line. */
const unbroken = (text: string) => text.replace(/ ([×÷]) /g, '\u00a0$1\u00a0')

/** input × scale in every arithmetic that runtimes use, with both integers. */
function Products(props: {
  readonly products: readonly Product[]
  readonly input: number
  readonly typed: number
}) {
  const words = usePrecisionWords()
  const { products, input, typed } = props
  return (
    <table className={table.products}>
      <caption>{words.productsCaption(input, plain(typed))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.computedIn}</th>
          <th scope="col">{words.product}</th>
          <th scope="col">⌊ ⌋</th>
          <th scope="col">{words.round}</th>
        </tr>
      </thead>
      <tbody>
        {products.map(({ arithmetic, text, floor, round, own }) => (
          <tr key={arithmetic} data-own={own}>
            <th scope="row">
              {words.products[arithmetic]}
              {own && <span className={table.own}> {words.own}</span>}
            </th>
            <td className={table.product}>{text}</td>
            <td className={floor === products[0]!.floor ? undefined : table.odd}>{floor}</td>
            <td className={round === products[0]!.round ? undefined : table.odd}>{round}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
