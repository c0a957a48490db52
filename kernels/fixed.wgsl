// Sums of integers, with integer weights over a power of two, and then integers of them: exact.

alias Sum = i32;

fn valueAt(at: u32) -> i32 {
  return i32(input[at]);
}

fn weighed(t: u32, value: i32) -> i32 {
  return i32(weights[t] * f32(1u << resize.weightBits)) * value;
}

fn stored(sum: i32) -> f32 {
  // Every blended axis has brought its power of two.
  let bits = resize.weightBits * blended;
  let low = sum >> bits;
  let rest = sum - (low << bits);
  let half = 1i << (bits - 1u);
  var up = rest > half;
  switch (resize.rounding) {
    case 0u: { up = sum < 0 && rest > 0; }
    case 1u: { up = up || (rest == half && (low & 1) == 1); }
    case 2u: { up = up || (rest == half && sum > 0); }
    default: { up = rest >= half; }
  }
  let integer = clamp(low + select(0, 1, up), i32(resize.low), i32(resize.high));
  return f32(select(integer, integer - 256, resize.wrap == 1u && integer > 127));
}
