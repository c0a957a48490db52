// Sums in float32, then integers of them, for tensors of integers.

alias Sum = f32;

fn valueAt(at: u32) -> f32 {
  return f32(input[at]);
}

// The product, rounded. A compiler may fuse a product and the sum it goes into, and the last bit
// decides a tie. The rank is at most 8, so nothing changes here, but no compiler knows.
fn weighed(t: u32, value: f32) -> f32 {
  return bitcast<f32>(bitcast<u32>(weights[t] * value) ^ (resize.rank >> 4u));
}

// Rounds by the magnitude, whose distance from the integer below it is exact.
fn rounded(value: f32) -> f32 {
  let magnitude = abs(value);
  let whole = floor(magnitude);
  let rest = magnitude - whole;
  var up = rest > 0.5;
  if (rest == 0.5) {
    let odd = floor(whole * 0.5) * 2 != whole;
    up = (resize.rounding == 1u && odd) || resize.rounding == 2u
      || (resize.rounding == 3u && value > 0);
  }
  let away = select(whole, whole + 1, up && resize.rounding != 0u);
  return select(away, -away, value < 0);
}

fn stored(sum: f32) -> f32 {
  // NaN, told by its bits because a compiler may assume that there is none.
  if ((bitcast<u32>(sum) & 0x7fffffffu) > 0x7f800000u) {
    return 0;
  }
  let integer = rounded(clamp(sum, resize.low, resize.high));
  return select(integer, integer - 256, resize.wrap == 1u && integer > 127);
}
