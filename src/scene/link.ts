/** A part of a link that could not be read and was left at its default. */
export interface LinkProblem {
  readonly code: 'unreadable' | 'unknownKey' | 'newerVersion' | 'tooLong' | 'imageMissing'
  readonly key: string
  readonly value: string
}
