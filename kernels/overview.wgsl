// Makes an overview of a slice: one value for a block of elements. Follows special.wgsl.

struct Axis {
  // Elements of the slice, elements that one of `values` stands for, and how many of them become one.
  length: u32,
  block: u32,
  ratio: u32,
}

struct Overview {
  column: Axis,
  // Flat offset of the first slice.
  @align(16) row: Axis,
  @align(16) offset: u32,
  // Values from one slice to the next, and how many slices.
  stride: u32,
  slices: u32,
  // 1: what is looked at are the values less the others.
  subtract: u32,
  // 1: a block keeps its value farthest from 0, and not its mean.
  peak: u32,
}

override workgroup: u32 = 64;

@group(0) @binding(0) var<uniform> overview: Overview;
@group(0) @binding(1) var<storage, read> values: array<u32>;
// What is subtracted; the values again where nothing is.
@group(0) @binding(2) var<storage, read> others: array<u32>;
@group(0) @binding(3) var<storage, read_write> blocks: array<u32>;

// A number that is farther from 0 than it can say stays a number.
const LARGEST = 0x1.fffffep127f;

fn valueAt(at: u32) -> u32 {
  if (overview.subtract != 0u) { return difference(values[at], others[at]); }
  return values[at];
}

fn valuesAlong(axis: Axis, block: u32) -> u32 { return (axis.length + block - 1u) / block; }

// How many elements value i stands for: fewer at the end of an axis.
fn weight(axis: Axis, i: u32) -> f32 {
  return f32(min(axis.block, axis.length - i * axis.block));
}

// Elements from value `first` up to, not including, value `end`.
fn extent(axis: Axis, first: u32, end: u32) -> f32 {
  return f32(min(end * axis.block, axis.length) - first * axis.block);
}

// One value for many: NaN if there is one, else an infinity, else the mean or the one farthest from 0.
fn blockOf(offset: u32, row: u32, column: u32) -> u32 {
  let width = valuesAlong(overview.column, overview.column.block);
  let height = valuesAlong(overview.row, overview.row.block);
  let first = vec2u(column * overview.column.ratio, row * overview.row.ratio);
  let end = min(first + vec2u(overview.column.ratio, overview.row.ratio), vec2u(width, height));
  let area = extent(overview.column, first.x, end.x) * extent(overview.row, first.y, end.y);
  var odd = 4u;
  var mean = 0f;
  var peak = 0f;
  for (var y = first.y; y < end.y; y++) {
    for (var x = first.x; x < end.x; x++) {
      let bits = valueAt(offset + y * width + x);
      let kind = special(bits);
      if (kind != 0u) {
        odd = min(odd, kind);
        continue;
      }
      let value = bitcast<f32>(bits);
      mean += value * (weight(overview.column, x) * weight(overview.row, y) / area);
      peak = farther(peak, value);
    }
  }
  if (odd != 4u) { return SPECIAL[odd]; }
  return bitcast<u32>(clamp(select(mean, peak, overview.peak != 0u), -LARGEST, LARGEST));
}

@compute @workgroup_size(workgroup)
fn main(
  @builtin(global_invocation_id) id: vec3u,
  @builtin(num_workgroups) groups: vec3u,
) {
  let i = id.y * groups.x * workgroup + id.x;
  let width = valuesAlong(overview.column, overview.column.block * overview.column.ratio);
  let height = valuesAlong(overview.row, overview.row.block * overview.row.ratio);
  let slice = i / (width * height);
  if (slice >= overview.slices) { return; }
  let place = i % (width * height);
  let offset = overview.offset + slice * overview.stride;
  blocks[i] = blockOf(offset, place / width, place % width);
}
