/** An output that a user’s runtime gave, beside A; loaded when there is one. */
export const recorded = {
  tooLarge: (name: string, needed: string, most: string) =>
    `“${name}” takes ${needed} as float32; this page holds an output of at most ${most}.`,
  empty: (name: string) => `“${name}” has no elements to compare with.`,
}

export type RecordedWords = typeof recorded
