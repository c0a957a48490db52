/** The table of settings that give one output. */
export const equal = {
  intro: (setting: string, lengths: string) =>
    `Compared with ${setting}, on ${lengths}, whatever the values: by the elements that every output reads, and their weights.`,
  none: (runtimes: string) => `No setting of ${runtimes} gives this output.`,
  one: (runtime: string, setting: string) => `One setting of ${runtime} gives it: ${setting}.`,
  or: ' or ',
  between: ' ',
  working: 'Comparing…',
  compared: (count: number, took: string) => `${count} settings compared in ${took} ms`,
  counts: (exact: number, rounding: number) =>
    [exact > 0 && `${exact} exactly`, rounding > 0 && `${rounding} within rounding`]
      .filter(Boolean)
      .join(' · ') || 'none',
  verdicts: {
    exact: 'exactly',
    rounding: 'within rounding',
    different: 'not at all',
  },
  verdictHints: {
    exact: 'The same elements with the same float32 weights: the same bits.',
    rounding: 'The same elements; weights differ by a few float32 steps of the coordinate.',
    different: 'Other elements or other weights at some output.',
  },
  others: (count: number) =>
    count === 1 ? '1 gives something else' : `${count} give something else`,
  more: (count: number) => `${count} more`,
  byScales: 'by scales',
  byShape: 'by lengths',
  openAs: (side: string, setting: string) => `Open ${setting} as ${side}`,
  leftOut: 'left out',
  otherShape: (shape: string) => `makes ${shape}`,
  otherDtype: (dtype: string) => `has no ${dtype} here`,
  refused: 'The setting is refused. The last accepted one is compared.',
}

export type EqualWords = typeof equal
