/** The way into, out of and between two configurations. */
export const compare = {
  compareWith: 'compare with…',
  sameRuntime: (title: string) => `${title}, set otherwise`,
  recordedB: (name: string) => `B is the recorded output ${name}; compare with…`,
  runtimeOfB: 'Runtime of B',
  swap: 'Swap A and B',
  remove: 'Remove B',
  edited: 'The controls change',
  shown: 'Show',
  shownNames: { a: 'A', b: 'B', difference: 'B − A' },
  shownTitles: { a: 'A alone', b: 'B alone', difference: 'A, B and the difference' },
  notYet: {
    a: 'A is refused: B alone is shown.',
    b: 'B is refused: A alone is shown.',
  },
  against: 'vs',
  versus: (a: string, b: string) => `${a} vs ${b}`,
  flipKey: 'X goes from one to the next',
}
