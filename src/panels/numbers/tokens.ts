/** A language that is coloured: its comments and its words. */
export interface Grammar {
  readonly comment: '#' | '//'
  readonly keywords: ReadonlySet<string>
}

export interface Token {
  readonly kind: 'plain' | 'comment' | 'string' | 'number' | 'keyword'
  readonly text: string
}

const words = (text: string) => new Set(text.split(' '))

export const PYTHON: Grammar = {
  comment: '#',
  keywords: words(
    'import from as def return for in if else elif not and or is None True False with while raise assert lambda class pass',
  ),
}

export const WGSL: Grammar = {
  comment: '//',
  keywords: words(
    'fn let var const override struct return for if else while loop break continue switch case default true false storage read read_write uniform workgroup function private array vec2 vec3 vec4 vec2u vec3u vec4u vec2f vec3f vec4f ptr atomic u32 i32 f32 f16 bool enable diagnostic alias',
  ),
}

const PATTERN =
  /(?<comment>#[^\n]*|\/\/[^\n]*)|(?<string>f?'[^'\n]*'|f?"[^"\n]*")|(?<number>\b\d[\w.]*)|(?<word>[A-Za-z_]\w*)/g

/** Cuts a program into tokens that join to the same text. */
export function tokenize(source: string, grammar: Grammar): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of source.matchAll(PATTERN)) {
    const kind = kindOf(match, grammar)
    if (kind === 'plain') continue
    if (match.index > end) tokens.push({ kind: 'plain', text: source.slice(end, match.index) })
    tokens.push({ kind, text: match[0] })
    end = match.index + match[0].length
  }
  if (end < source.length) tokens.push({ kind: 'plain', text: source.slice(end) })
  return tokens
}

function kindOf({ groups = {}, 0: text }: RegExpMatchArray, grammar: Grammar): Token['kind'] {
  if (groups.comment !== undefined) return text.startsWith(grammar.comment) ? 'comment' : 'plain'
  if (groups.string !== undefined) return 'string'
  if (groups.number !== undefined) return 'number'
  return grammar.keywords.has(text) ? 'keyword' : 'plain'
}
