const NCHW = ['N', 'C', 'H', 'W'] as const

/** What an axis is called: N, C, H, W of four dimensions, else `d` and its number from 0. */
export function axisName(axis: number, rank: number): string {
  return (rank === NCHW.length && NCHW[axis]) || `d${axis}`
}
