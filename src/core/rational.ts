import type { Arithmetic } from './arithmetic.ts'

/**
 * A fraction with a positive denominator. Both parts are safe integers; when a result does not fit
 * them even in lowest terms, both are bigints.
 */
export type Rational =
  | { readonly n: number; readonly d: number }
  | { readonly n: bigint; readonly d: bigint }

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function reduce(n: bigint, d: bigint): Rational {
  const sign = d < 0n ? -1n : 1n
  const g = gcd(n, d * sign) * sign
  const [rn, rd] = [n / g, d / g]
  const [sn, sd] = [Number(rn), Number(rd)]
  return Number.isSafeInteger(sn) && Number.isSafeInteger(sd) ? { n: sn, d: sd } : { n: rn, d: rd }
}

/** n/d from products of safe integers; goes through bigints only where the products are not exact. */
function fraction(
  a: Rational,
  b: Rational,
  parts: (an: bigint, ad: bigint, bn: bigint, bd: bigint) => [bigint, bigint],
  fast: (an: number, ad: number, bn: number, bd: number) => [number, number],
): Rational {
  if (typeof a.n === 'number' && typeof b.n === 'number') {
    const [n, d] = fast(a.n, a.d as number, b.n, b.d as number)
    if (Number.isSafeInteger(n) && Number.isSafeInteger(d))
      return d < 0 ? { n: -n, d: -d } : { n, d }
  }
  return reduce(...parts(BigInt(a.n), BigInt(a.d), BigInt(b.n), BigInt(b.d)))
}

/** Every float64 is m·2^e: doubling it until it is an integer is exact. */
function fromNumber(value: number): Rational {
  if (Number.isSafeInteger(value)) return { n: value, d: 1 }
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a rational number`)
  let n = value
  let d = 1n
  while (!Number.isInteger(n)) {
    n *= 2
    d *= 2n
  }
  return reduce(BigInt(n), d)
}

function toNumber({ n, d }: Rational): number {
  if (typeof n === 'number' && typeof d === 'number') return n / d
  const [bn, bd] = [BigInt(n), BigInt(d)]
  const negative = bn < 0n
  const magnitude = negative ? -bn : bn
  // 64 quotient bits and a sticky bit: converting that integer rounds as the whole quotient would.
  const shift = BigInt(64 + bd.toString(2).length - magnitude.toString(2).length)
  const [top, bottom] = shift >= 0n ? [magnitude << shift, bd] : [magnitude, bd << -shift]
  const sticky = top % bottom === 0n ? 0n : 1n
  // In two steps, because 2 to the whole power can underflow where the result does not.
  const power = -(Number(shift) + 1)
  const half = Math.trunc(power / 2)
  const result = Number((top / bottom) * 2n + sticky) * 2 ** half * 2 ** (power - half)
  return negative ? -result : result
}

function floor({ n, d }: Rational): number {
  if (typeof n === 'number' && typeof d === 'number') {
    // n / d can round up to an integer; the remainder cannot, nor n without it.
    const remainder = n % d
    return (n - remainder) / d - (remainder < 0 ? 1 : 0)
  }
  const [bn, bd] = [BigInt(n), BigInt(d)]
  const quotient = bn / bd
  return Number(bn < 0n && quotient * bd !== bn ? quotient - 1n : quotient)
}

/** A product of safe integers; NaN where it is not safe: a sum of two such could be, and be wrong. */
function product(a: number, b: number): number {
  return Number.isSafeInteger(a * b) ? a * b : Number.NaN
}

const subtract = (a: Rational, b: Rational): Rational =>
  fraction(
    a,
    b,
    (an, ad, bn, bd) => [an * bd - bn * ad, ad * bd],
    (an, ad, bn, bd) => (ad === bd ? [an - bn, ad] : [product(an, bd) - product(bn, ad), ad * bd]),
  )

/** Arithmetic without rounding, for lengths, indices and float32 or float64 scales. */
export const exact: Arithmetic<Rational> = {
  name: 'exact',
  of: fromNumber,
  add: (a, b) =>
    fraction(
      a,
      b,
      (an, ad, bn, bd) => [an * bd + bn * ad, ad * bd],
      (an, ad, bn, bd) =>
        ad === bd ? [an + bn, ad] : [product(an, bd) + product(bn, ad), ad * bd],
    ),
  subtract,
  multiply: (a, b) =>
    fraction(
      a,
      b,
      (an, ad, bn, bd) => [an * bn, ad * bd],
      (an, ad, bn, bd) => [an * bn, ad * bd],
    ),
  divide: (a, b) => {
    if (Number(b.n) === 0) throw new RangeError('division by zero')
    return fraction(
      a,
      b,
      (an, ad, bn, bd) => [an * bd, ad * bn],
      (an, ad, bn, bd) => [an * bd, ad * bn],
    )
  },
  compare: (a, b) => Number(subtract(a, b).n),
  floor,
  toNumber,
}
