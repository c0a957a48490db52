// Paints a slice of a tensor onto a canvas straight from its buffer.

struct Painting {
  // Element position of a pixel's left (top) edge: start + x·step. One pair an axis of the canvas.
  column: vec2f,
  row: vec2f,
  // Columns and rows of the slice.
  size: vec2u,
  // Flat offset of the slice's first element.
  offset: u32,
  // 0 tint, 1 map, 2 rgb, 3 diverging.
  kind: u32,
  // Values at the ends of the colour scale.
  range: vec2f,
  // Elements between the red, green and blue slices.
  stride: u32,
  // Samples along each side of a pixel, for elements smaller than a pixel.
  samples: u32,
  // Colours at the ends of a tint or of a diverging scale, and in the middle of the latter.
  low: vec4f,
  high: vec4f,
  middle: vec4f,
  // 1: what is painted are the values less the others.
  subtract: u32,
}

@group(0) @binding(0) var<uniform> painting: Painting;
@group(0) @binding(1) var<storage, read> values: array<f32>;
// 256 colours of the map, then those of NaN, +∞ and −∞.
@group(0) @binding(2) var<storage, read> colours: array<vec4f, 259>;
// What is subtracted; the values again where nothing is.
@group(0) @binding(3) var<storage, read> others: array<f32>;

@vertex
fn corner(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
  // One triangle that covers the canvas.
  return vec4f(f32(i & 1u) * 4 - 1, f32(i >> 1u) * 4 - 1, 0, 1);
}

// A compiler may assume that floats are finite, so the special values are told by their bits.
fn special(value: f32) -> u32 {
  let bits = bitcast<u32>(value);
  let magnitude = bits & 0x7fffffffu;
  if (magnitude > 0x7f800000u) { return 256u; }
  if (magnitude == 0x7f800000u) { return select(257u, 258u, bits > magnitude); }
  return 0u;
}

fn scaled(value: f32) -> vec4f {
  let span = painting.range.y - painting.range.x;
  let t = select(0.0, clamp((value - painting.range.x) / span, 0, 1), span > 0);
  if (painting.kind == 0u) { return mix(painting.low, painting.high, t); }
  if (painting.kind == 3u) {
    let end = select(painting.high, painting.low, value < 0);
    return mix(painting.middle, end, clamp(abs(value) / painting.range.y, 0, 1));
  }
  return colours[u32(floor(t * 255 + 0.5))];
}

// A value less another: nothing between two NaNs or two infinities of one sign.
fn differenceColour(value: f32, less: f32) -> vec4f {
  let kinds = vec2u(special(value), special(less));
  if (bitcast<u32>(value) == bitcast<u32>(less) || all(kinds == vec2u(256u))) { return scaled(0); }
  if (any(kinds == vec2u(256u))) { return colours[256]; }
  if (kinds.x != 0u) { return colours[kinds.x]; }
  if (kinds.y != 0u) { return colours[select(257u, 258u, kinds.y == 257u)]; }
  let apart = value - less;
  if (special(apart) != 0u) { return colours[special(apart)]; }
  return scaled(apart);
}

fn colourAt(cell: vec2u) -> vec4f {
  let at = painting.offset + cell.y * painting.size.x + cell.x;
  let value = values[at];
  if (painting.subtract != 0u) { return differenceColour(value, others[at]); }
  if (special(value) != 0u) { return colours[special(value)]; }
  if (painting.kind != 2u) { return scaled(value); }
  let rgb = vec3f(value, values[at + painting.stride], values[at + 2u * painting.stride]);
  if (special(rgb.g) != 0u) { return colours[special(rgb.g)]; }
  if (special(rgb.b) != 0u) { return colours[special(rgb.b)]; }
  return vec4f(clamp(rgb, vec3f(0), vec3f(1)), 1);
}

@fragment
fn pixel(@builtin(position) position: vec4f) -> @location(0) vec4f {
  let edge = floor(position.xy);
  let n = painting.samples;
  var sum = vec4f(0);
  for (var y = 0u; y < n; y++) {
    for (var x = 0u; x < n; x++) {
      let p = edge + (vec2f(f32(x), f32(y)) + 0.5) / f32(n);
      let cell = vec2f(
        painting.column.x + p.x * painting.column.y,
        painting.row.x + p.y * painting.row.y,
      );
      if (all(cell >= vec2f(0)) && all(cell < vec2f(painting.size))) {
        sum += colourAt(vec2u(cell));
      }
    }
  }
  return sum / f32(n * n);
}
