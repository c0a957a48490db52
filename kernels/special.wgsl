// Values that are no numbers are told by their bits: a compiler may assume that there are none.

// Bits of NaN, +∞ and −∞, at the places that `special` gives them.
const SPECIAL = array(0u, 0x7fc00000u, 0x7f800000u, 0xff800000u);

// 0 for a number, 1 for NaN, 2 for +∞, 3 for −∞.
fn special(bits: u32) -> u32 {
  let magnitude = bits & 0x7fffffffu;
  if (magnitude > 0x7f800000u) { return 1u; }
  if (magnitude == 0x7f800000u) { return select(2u, 3u, bits > magnitude); }
  return 0u;
}

// A value less another: nothing between two NaNs or two infinities of one sign.
fn difference(value: u32, less: u32) -> u32 {
  let kinds = vec2u(special(value), special(less));
  if (value == less || all(kinds == vec2u(1u))) { return 0u; }
  if (any(kinds == vec2u(1u))) { return SPECIAL[1]; }
  if (kinds.x != 0u) { return value; }
  if (kinds.y != 0u) { return less ^ 0x80000000u; }
  return bitcast<u32>(bitcast<f32>(value) - bitcast<f32>(less));
}

// The number farther from 0; of two that are as far, the positive one, whichever comes first.
fn farther(a: f32, b: f32) -> f32 {
  if (abs(a) == abs(b)) { return max(a, b); }
  return select(b, a, abs(a) > abs(b));
}
