/** How wide a text is set, in pixels. */
export type Measure = (text: string) => number

/**
 * A text in lines of at most `width`. Lines end at spaces, between Chinese characters, and in
 * addresses before `&` and `#`; a piece that is wider than a line is cut anywhere.
 */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(BREAKS).flatMap((piece) => cut(piece, width, measure))) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

const BREAKS = /(?<= )|(?=[&#])|(?<=[\p{Script=Han}，；：、。])(?=[\p{Script=Han}])/u

function cut(piece: string, width: number, measure: Measure): string[] {
  const parts: string[] = []
  let part = ''
  for (const character of piece) {
    if (part !== '' && measure(part + character.trimEnd()) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** As much of a text as fits, with an ellipsis where it does not. */
export function shortened(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text
  const characters = [...text]
  while (characters.length > 0 && measure(`${characters.join('')}…`) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
