/** Decimals of a number with ties to even, as NumPy rounds them; JavaScript's own take ties up. */
export function fixed(size: number, places: number): string {
  const up = size.toFixed(places)
  const tie = isOdd(up) && isTie(size.toFixed(60), places)
  const text = tie ? stepDown(up) : up
  return text.includes('.') ? text : `${text}.`
}

/** Like `fixed`, in exponential notation with `places` digits after the point. */
export function exponential(size: number, places: number): string {
  const up = size.toExponential(places)
  const [mantissa, exponent] = up.split('e') as [string, string]
  if (!isOdd(mantissa)) return up
  const [exactMantissa, exactExponent] = size.toExponential(90).split('e') as [string, string]
  const tie = exponent === exactExponent && isTie(exactMantissa, places)
  return tie ? `${stepDown(mantissa)}e${exponent}` : up
}

/** Whether exact decimals stand just halfway between two numbers of `places` decimals. */
function isTie(exact: string, places: number): boolean {
  return /^50*$/.test(exact.slice(exact.indexOf('.') + 1 + places))
}

const isOdd = (text: string) => Number(text.at(-1)) % 2 === 1

// The last digit is odd, so it is not 0 and nothing is borrowed.
const stepDown = (text: string) => text.slice(0, -1) + (Number(text.at(-1)) - 1)
