/** So many neighbouring taps around the heaviest: of a wide filter those at its ends weigh nothing. */
export function heaviest<T extends { readonly weight: number }>(
  taps: readonly T[],
  most: number,
): readonly T[] {
  if (taps.length <= most) return taps
  const peak = taps.reduce((best, tap, t) => (tap.weight > taps[best]!.weight ? t : best), 0)
  const start = Math.min(Math.max(peak - Math.floor(most / 2), 0), taps.length - most)
  return taps.slice(start, start + most)
}
