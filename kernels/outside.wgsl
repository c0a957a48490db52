// A part of reduce.wgsl: how many values are outside a tolerance of the others. The bits of the absolute
// and of the relative one are `count.y` and `count.z`.

struct Part {
  outside: u32,
  // Index of the first; 0xffffffff for none.
  first: u32,
}

const NONE = 0xffffffffu;

fn nothing() -> Part { return Part(0u, NONE); }

fn including(part: Part, i: u32) -> Part {
  if (within(others[i], values[i])) { return part; }
  return Part(part.outside + 1u, min(part.first, i));
}

fn within(a: u32, b: u32) -> bool {
  let kinds = vec2u(special(a), special(b));
  if (a == b || all(kinds == vec2u(1u))) { return true; }
  if (any(kinds != vec2u(0u))) { return false; }
  let value = bitcast<f32>(b);
  let allowed = bitcast<f32>(count.y) + bitcast<f32>(count.z) * abs(value);
  return abs(value - bitcast<f32>(a)) <= allowed;
}

fn joined(a: Part, b: Part) -> Part {
  return Part(a.outside + b.outside, min(a.first, b.first));
}
