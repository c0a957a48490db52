// A part of reduce.wgsl: how far the values are from the others.

struct Part {
  // Elements that differ, and those of them that are no distance apart.
  differing: u32,
  unlike: u32,
  // Index of the first that differs; 0xffffffff for none.
  first: u32,
  // The largest distance as the bits of a float64, high word first, and its first index.
  largest: vec2u,
  largestAt: u32,
  // The largest distance in float32 steps.
  steps: u32,
  // Sums of small distances, of those around 1 and of large ones: see `scaled`.
  small: f32,
  middle: f32,
  large: f32,
}

const NONE = 0xffffffffu;

fn nothing() -> Part { return Part(0u, 0u, NONE, vec2u(0), NONE, 0u, 0, 0, 0); }

fn magnitude(bits: u32) -> u32 { return bits & 0x7fffffffu; }

fn including(part: Part, i: u32) -> Part {
  let a = others[i];
  let b = values[i];
  let kinds = vec2u(special(a), special(b));
  let zeros = magnitude(a) == 0u && magnitude(b) == 0u;
  if (a == b || zeros || all(kinds == vec2u(1u))) { return part; }
  var sum = part;
  sum.differing++;
  sum.first = min(sum.first, i);
  if (any(kinds != vec2u(0u))) {
    sum.unlike++;
    return sum;
  }
  let opposite = (a ^ b) >= 0x80000000u;
  let high = max(magnitude(a), magnitude(b));
  let low = min(magnitude(a), magnitude(b));
  sum.steps = max(sum.steps, select(high - low, high + low, opposite));
  let distance = distanceOf(high, low, opposite);
  if (isFarther(distance, i, sum)) {
    sum.largest = distance;
    sum.largestAt = i;
  }
  return summed(sum, distance);
}

fn isFarther(distance: vec2u, at: u32, than: Part) -> bool {
  if (distance.x != than.largest.x) { return distance.x > than.largest.x; }
  if (distance.y != than.largest.y) { return distance.y > than.largest.y; }
  return at < than.largestAt;
}

fn joined(a: Part, b: Part) -> Part {
  var sum = a;
  sum.differing += b.differing;
  sum.unlike += b.unlike;
  sum.first = min(a.first, b.first);
  if (isFarther(b.largest, b.largestAt, a)) {
    sum.largest = b.largest;
    sum.largestAt = b.largestAt;
  }
  sum.steps = max(a.steps, b.steps);
  sum.small += b.small;
  sum.middle += b.middle;
  sum.large += b.large;
  return sum;
}

// The distance of two numbers as a float64, in integers: a GPU has no float64, flushes small float32
// to 0, and of two distances that are equal in float32 one may be larger. Magnitudes are bits of
// float32; opposite: of two signs.
fn distanceOf(high: u32, low: u32, opposite: bool) -> vec2u {
  let exponents = vec2u(max(high >> 23u, 1u), max(low >> 23u, 1u));
  let apart = min(exponents.x - exponents.y, 63u);
  let larger = vec2u(significand(high), 0u);
  let whole = vec2u(significand(low), 0u);
  let smaller = shiftRight(whole, apart);
  let cut = any(shiftLeft(smaller, apart) != whole);
  var sum = add(larger, smaller);
  if (!opposite) {
    sum = subtract(larger, smaller);
    if (cut) { sum = subtract(sum, vec2u(0u, 1u)); }
  }
  let top = select(31u - countLeadingZeros(sum.y), 63u - countLeadingZeros(sum.x), sum.x != 0u);
  // The leading 1 of the significand, at bit 52, adds 1 to the exponent.
  let exponent = vec2u((top + exponents.x + 840u) << 20u, 0u);
  if (top <= 52u) { return add(exponent, shiftLeft(sum, 52u - top)); }
  let dropped = top - 52u;
  var kept = shiftRight(sum, dropped);
  let rest = subtract(sum, shiftLeft(kept, dropped)).y;
  let tie = 1u << (dropped - 1u);
  // Half to even; what was cut off above makes a half more than one.
  if (rest > tie || (rest == tie && (cut || (kept.y & 1u) == 1u))) {
    kept = add(kept, vec2u(0u, 1u));
  }
  return add(exponent, kept);
}

fn significand(magnitude: u32) -> u32 {
  return (magnitude & 0x7fffffu) | select(0u, 0x800000u, magnitude >= 0x800000u);
}

// Adds a float64 to one of three sums in float32, which hold it times 2¹¹⁰, 1 and 2⁻⁶⁰.
fn summed(part: Part, distance: vec2u) -> Part {
  var sum = part;
  let exponent = i32(distance.x >> 20u) - 1023;
  let significand = ((distance.x & 0xfffffu) << 3u) | (distance.y >> 29u);
  if (exponent < -50) { sum.small += scaled(exponent + 110, significand); }
  else if (exponent > 50) { sum.large += scaled(exponent - 60, significand); }
  else { sum.middle += scaled(exponent, significand); }
  return sum;
}

fn scaled(exponent: i32, significand: u32) -> f32 {
  return bitcast<f32>((u32(exponent + 127) << 23u) | significand);
}

// Integers of 64 bits, high word first.

fn add(a: vec2u, b: vec2u) -> vec2u {
  let low = a.y + b.y;
  return vec2u(a.x + b.x + u32(low < a.y), low);
}

fn subtract(a: vec2u, b: vec2u) -> vec2u {
  return vec2u(a.x - b.x - u32(a.y < b.y), a.y - b.y);
}

fn shiftLeft(a: vec2u, by: u32) -> vec2u {
  if (by == 0u) { return a; }
  if (by >= 32u) { return vec2u(a.y << (by - 32u), 0u); }
  return vec2u((a.x << by) | (a.y >> (32u - by)), a.y << by);
}

fn shiftRight(a: vec2u, by: u32) -> vec2u {
  if (by == 0u) { return a; }
  if (by >= 32u) { return vec2u(0u, a.x >> (by - 32u)); }
  return vec2u(a.x >> by, (a.y >> by) | (a.x << (32u - by)));
}
