// Paints a slice of a tensor onto a canvas straight from its buffer, or from an overview of it.
// Follows special.wgsl.

struct Axis {
  // Element position of a pixel's left (top) edge: base + start + x·step, start in [0, 1).
  base: i32,
  start: f32,
  step: f32,
  // Elements of the slice, and how many of them one of `values` stands for.
  length: u32,
  block: u32,
}

struct Painting {
  column: Axis,
  @align(16) row: Axis,
  // Flat offset of the slice's first value.
  @align(16) offset: u32,
  // Values between the red, green and blue slices.
  stride: u32,
  // 0 tint, 1 map, 2 rgb, 3 diverging.
  kind: u32,
  // Where the colours of the map begin.
  map: u32,
  // Values at the ends of the colour scale.
  range: vec2f,
  // 1: what is painted are the values less the others.
  subtract: u32,
  // 1: a pixel shows its value farthest from 0, and not its mean.
  peak: u32,
  // Colours at the ends of a tint or of a diverging scale, and in the middle of the latter.
  low: vec4f,
  high: vec4f,
  middle: vec4f,
}

@group(0) @binding(0) var<uniform> painting: Painting;
@group(0) @binding(1) var<storage, read> values: array<u32>;
// The colours of NaN, +∞ and −∞, then 256 of every map.
@group(0) @binding(2) var<storage, read> colours: array<vec4f>;
// What is subtracted; the values again where nothing is.
@group(0) @binding(3) var<storage, read> others: array<u32>;

@vertex
fn corner(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
  // One triangle that covers the canvas.
  return vec4f(f32(i & 1u) * 4 - 1, f32(i >> 1u) * 4 - 1, 0, 1);
}

// What of an axis a pixel shows: values from `first` up to, not including, `end`; of them the
// elements between two positions, counted from the base; and the share of the pixel they fill.
struct Span {
  first: u32,
  end: u32,
  low: f32,
  high: f32,
  share: f32,
}

fn spanOf(axis: Axis, pixel: f32) -> Span {
  var low = axis.start + pixel * axis.step;
  var high = low + axis.step;
  if (axis.step <= 1) {
    // A pixel within an element, or between two, shows the one at its centre: edges are hard.
    low = floor(axis.start + (pixel + 0.5) * axis.step);
    high = low + 1;
  }
  let width = high - low;
  low = max(low, f32(-axis.base));
  high = min(high, f32(i32(axis.length) - axis.base));
  if (high <= low) { return Span(0u, 0u, 0, 0, 0); }
  let share = (high - low) / width;
  // Rounding must not let a pixel see a NaN beside it.
  low = max(low, floor(low + width / 1024));
  high = min(high, ceil(high - width / 1024));
  let first = u32(axis.base + i32(floor(low)));
  let end = min(u32(axis.base + i32(ceil(high))), axis.length);
  return Span(first / axis.block, (end + axis.block - 1u) / axis.block, low, high, share);
}

// The share that value i has of a span.
fn weight(axis: Axis, span: Span, i: u32) -> f32 {
  let start = f32(i32(i * axis.block) - axis.base);
  let end = f32(i32(min((i + 1u) * axis.block, axis.length)) - axis.base);
  return max(min(end, span.high) - max(start, span.low), 0) / (span.high - span.low);
}

fn valueAt(at: u32) -> u32 {
  if (painting.subtract != 0u) { return difference(values[at], others[at]); }
  return values[at];
}

fn scaled(value: f32) -> vec4f {
  if (painting.kind == 3u) {
    let end = select(painting.high, painting.low, value < 0);
    return mix(painting.middle, end, clamp(abs(value) / painting.range.y, 0, 1));
  }
  let span = painting.range.y - painting.range.x;
  let t = select(0.0, clamp((value - painting.range.x) / span, 0, 1), span > 0);
  if (painting.kind == 0u) { return mix(painting.low, painting.high, t); }
  return colours[painting.map + u32(floor(t * 255 + 0.5))];
}

// One colour for all that a pixel shows: of NaN if it is there, else of an infinity, else of the
// mean of the values or of the one farthest from 0.
fn colourOf(x: Span, y: Span) -> vec4f {
  let width = (painting.column.length + painting.column.block - 1u) / painting.column.block;
  let slices = select(1u, 3u, painting.kind == 2u);
  var odd = 4u;
  var mean = vec3f(0);
  var peak = 0f;
  for (var row = y.first; row < y.end; row++) {
    let share = weight(painting.row, y, row);
    for (var column = x.first; column < x.end; column++) {
      let part = share * weight(painting.column, x, column);
      for (var slice = 0u; slice < slices; slice++) {
        let bits = valueAt(painting.offset + slice * painting.stride + row * width + column);
        let kind = special(bits);
        if (kind != 0u) {
          odd = min(odd, kind);
          continue;
        }
        let value = bitcast<f32>(bits);
        mean[slice] += part * value;
        peak = farther(peak, value);
      }
    }
  }
  if (odd != 4u) { return colours[odd - 1u]; }
  if (slices == 3u) { return vec4f(clamp(mean, vec3f(0), vec3f(1)), 1); }
  return scaled(select(mean.x, peak, painting.peak != 0u));
}

@fragment
fn pixel(@builtin(position) position: vec4f) -> @location(0) vec4f {
  let x = spanOf(painting.column, floor(position.x));
  let y = spanOf(painting.row, floor(position.y));
  if (x.first == x.end || y.first == y.end) { return vec4f(0); }
  return x.share * y.share * colourOf(x, y);
}
