import { paintOf, round, roundNumbers, xmlText } from './cssValues.ts'

const SVG = 'http://www.w3.org/2000/svg'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const DC = 'http://purl.org/dc/elements/1.1/'

/** What a file says of the figure in it. */
export interface About {
  readonly title: string
  readonly description: string
  /** The address that opens the scene. */
  readonly link: string
}

/**
 * A drawing of the page as a document of its own: styles that its elements have from style sheets
 * become attributes, in SVG 1.1 where that has a word for them, so that any viewer shows the same. Text stays
 * text, in the page's list of fonts with its generic end. The drawing has to be on the page.
 */
export function standaloneSvg(drawing: SVGSVGElement, about: About): string {
  const file = document.implementation.createDocument(SVG, 'svg')
  const root = file.documentElement
  const { width, height } = drawing.viewBox.baseVal
  const { fontFamily, fontSize } = getComputedStyle(drawing)
  const head = {
    version: '1.1',
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    'font-family': fontFamily,
    'font-size': number(fontSize),
    style: 'font-variant-numeric:tabular-nums;font-variant-ligatures:no-contextual',
  }
  for (const [name, value] of Object.entries(head)) root.setAttribute(name, value)
  root.append(...described(file, about))
  const around = { ...INITIAL, 'font-size': head['font-size'] }
  for (const child of drawing.children) root.append(...inlined(file, child, around))
  const text = new XMLSerializer().serializeToString(file)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`
}

function described(file: XMLDocument, { title, description, link }: About): Element[] {
  const element = (namespace: string, name: string, text = '') => {
    const made = file.createElementNS(namespace, name)
    made.textContent = xmlText(text)
    return made
  }
  const work = element(RDF, 'rdf:Description')
  work.setAttributeNS(RDF, 'rdf:about', '')
  work.append(
    element(DC, 'dc:title', title),
    element(DC, 'dc:source', link),
    element(DC, 'dc:creator', 'resizescope'),
    element(DC, 'dc:format', 'image/svg+xml'),
  )
  const rdf = element(RDF, 'rdf:RDF')
  rdf.append(work)
  const metadata = element(SVG, 'metadata')
  metadata.append(rdf)
  return [element(SVG, 'title', title), element(SVG, 'desc', description), metadata]
}

/** Inherited properties by name, as an element without attributes would have them. */
type Inherited = Readonly<Record<string, string>>

const INITIAL: Inherited = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-weight': '400',
  'text-anchor': 'start',
}

/** Text whose middle is meant, lowered by as much: half the height of a digit. */
const MIDDLE = '0.35em'

type Part = 'whole' | 'rim' | 'inside'

/** A copy of an element without classes; two where its rim lies under it, which few viewers know. */
function inlined(file: XMLDocument, from: Element, around: Inherited): Element[] {
  const style = getComputedStyle(from)
  const rimmed = style.paintOrder.startsWith('stroke') && style.stroke !== 'none'
  const parts: readonly Part[] = rimmed ? ['rim', 'inside'] : ['whole']
  return parts.flatMap((part) => copied(file, from, around, part) ?? [])
}

function copied(file: XMLDocument, from: Element, around: Inherited, part: Part): Element | null {
  if (from.localName === 'path' && !from.getAttribute('d')) return null
  // A link in a file; on the page a picture has nothing in it to press.
  const address = from.getAttribute('data-href')
  const to = file.createElementNS(SVG, address ? 'a' : from.localName)
  if (address) to.setAttribute('href', address)
  for (const { name, value } of from.attributes) {
    if (!DROPPED.test(name)) to.setAttribute(name, roundNumbers(xmlText(value)))
  }
  const within = { ...around, ...write(to, from, around, part) }
  for (const child of from.childNodes) {
    if (child instanceof Text) to.append(xmlText(child.data))
    else if (child instanceof Element) {
      const made =
        part === 'whole' ? inlined(file, child, within) : copied(file, child, within, part)
      to.append(...[made ?? []].flat())
    }
  }
  return to
}

/** Attributes of the page alone, and those that are written anew from the style. */
const DROPPED =
  /^(class|style|role|tabindex|aria-.*|data-.*|fill-opacity|stroke-width|font-size|text-anchor)$/

/** Writes what the style of an element adds to what it inherits; gives back what was written. */
function write(to: Element, from: Element, around: Inherited, part: Part): Record<string, string> {
  const style = getComputedStyle(from)
  const own = propertiesOf(style, part, TEXTS.includes(from.localName))
  const written: Record<string, string> = {}
  for (const [name, value] of Object.entries(own)) {
    if (value === around[name]) continue
    to.setAttribute(name, value)
    written[name] = value
  }
  if (style.opacity !== '1') to.setAttribute('opacity', style.opacity)
  if (from.localName === 'text' && style.dominantBaseline === 'central') {
    to.setAttribute('dy', MIDDLE)
  }
  if (from.localName === 'image' && style.imageRendering === 'pixelated') {
    // The one word is for the viewers of today, the other for those of SVG 1.1.
    to.setAttribute('style', 'image-rendering:pixelated')
    to.setAttribute('image-rendering', 'optimizeSpeed')
  }
  if (part === 'rim' && around.stroke === 'none') to.setAttribute('aria-hidden', 'true')
  return written
}

/** Elements that are text or hold some. */
const TEXTS = ['g', 'a', 'text', 'tspan']

function propertiesOf(
  style: CSSStyleDeclaration,
  part: Part,
  isText: boolean,
): Record<string, string> {
  const stroke = part === 'inside' ? { colour: 'none', opacity: 1 } : paintOf(style.stroke)
  const fill = part === 'rim' ? { colour: 'none', opacity: 1 } : paintOf(style.fill)
  const filled = fill.colour !== 'none'
  const stroked = stroke.colour !== 'none'
  return {
    fill: fill.colour,
    ...(filled && {
      'fill-opacity': String(round(fill.opacity * Number(style.fillOpacity))),
    }),
    stroke: stroke.colour,
    ...(stroked && {
      'stroke-opacity': String(round(stroke.opacity * Number(style.strokeOpacity))),
      'stroke-width': number(style.strokeWidth),
      'stroke-dasharray': style.strokeDasharray.replaceAll('px', ''),
      'stroke-linecap': style.strokeLinecap,
      'stroke-linejoin': style.strokeLinejoin,
    }),
    ...(isText && {
      'font-size': number(style.fontSize),
      'font-weight': style.fontWeight,
      'text-anchor': style.textAnchor,
    }),
  }
}

const number = (css: string) => String(round(Number.parseFloat(css)))
