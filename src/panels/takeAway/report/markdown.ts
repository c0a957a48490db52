/** Text that Markdown shows as it stands, whatever marks it has. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|&~@]/g, '\\$&')
}

/**
 * Text as code, for names and values: nothing in it is markup, a mention or a reference. Inside a table
 * a bar has to be escaped even so.
 */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return ''
  const fence = fenceFor(line, 1)
  const padded = /^`|`$/.test(line) ? ` ${line} ` : line
  return `${fence}${padded}${fence}`
}

/** A block of code in a language. */
export function codeBlock(source: string, language: string): string {
  const fence = fenceFor(source, 3)
  return `${fence}${language}\n${source.trimEnd()}\n${fence}`
}

/** More backticks than stand anywhere in a row. */
function fenceFor(text: string, least: number): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  return '`'.repeat(Math.max(least, longest + 1))
}

/** A link with that text, whatever the address has in it. */
export function linkTo(address: string, text: string): string {
  return `[${plainText(text)}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
}

/** A table; cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** What is folded away below a line. */
export function folded(summary: string, content: string): string {
  const text = summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<details><summary>${text}</summary>\n\n${content}\n\n</details>`
}
