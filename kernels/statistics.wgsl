// A part of reduce.wgsl: the ends of the range of numbers, and how many values are none.

struct Part {
  // Smallest and largest, as `ordered` has them: 0xffffffff and 0 where there is no number.
  low: u32,
  high: u32,
  nan: u32,
  plus: u32,
  minus: u32,
}

fn nothing() -> Part { return Part(0xffffffffu, 0u, 0u, 0u, 0u); }

// The bits of a float as an integer that is larger where the float is.
fn ordered(bits: u32) -> u32 {
  return bits ^ select(0x80000000u, 0xffffffffu, bits >= 0x80000000u);
}

fn including(part: Part, i: u32) -> Part {
  let bits = values[i];
  let kind = special(bits);
  var sum = part;
  if (kind == 0u) {
    sum.low = min(sum.low, ordered(bits));
    sum.high = max(sum.high, ordered(bits));
  }
  sum.nan += u32(kind == 1u);
  sum.plus += u32(kind == 2u);
  sum.minus += u32(kind == 3u);
  return sum;
}

fn joined(a: Part, b: Part) -> Part {
  return Part(
    min(a.low, b.low),
    max(a.high, b.high),
    a.nan + b.nan,
    a.plus + b.plus,
    a.minus + b.minus,
  );
}
