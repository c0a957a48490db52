/** An option of an attribute: in a few words, at more length, and what others call it. */
export interface OptionWords {
  readonly short: string
  readonly text: string
  readonly elsewhere?: string
}

/** An attribute; `options` has the words for its values, by their own names. */
export interface AttributeWords {
  readonly text: string
  readonly options: Readonly<Record<string, OptionWords>>
}

/** A departure: what it is called, and what it does in one sentence. */
export interface DepartureWords {
  readonly name: string
  readonly text: string
}

/** What is said of one runtime alone. Names of its own without words are shown bare. */
export interface RuntimeWords {
  readonly attributes: Readonly<Record<string, AttributeWords>>
  readonly departures?: Readonly<Record<string, DepartureWords>>
}
