// Entry point for the last two axes where an output blends many neighbours along both: a workgroup
// makes some columns of a few successive rows, 64 threads a row. They blend the input rows first, four
// neighbouring elements a thread, and keep that row; then it is blended along the columns.
//
// `load` of loadFour.wgsl or loadEach.wgsl gives four elements of the input.

// Threads of a row.
const THREADS = 64u;
// Elements of a kept row: four a thread.
const SPAN = 4u * THREADS;
// Places of it in memory, a spare one after every 32: without it, threads that are some elements apart
// would wait for the same bank.
const PITCH = SPAN + SPAN / 32u;
// Rows and columns that a workgroup makes; no more columns than threads.
override made: u32 = 4;
override width: u32 = 64;
// Most taps of a row, in fours.
override fours: u32 = 8;

var<workgroup> kept: array<f32, made * PITCH>;
// Weights of the rows.
var<workgroup> rowWeights: array<vec4f, made * fours>;

@compute @workgroup_size(THREADS * made)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let rows = resize.axes[resize.rank - 2u];
  let columns = resize.axes[resize.rank - 1u];
  let across = (columns.output + width - 1u) / width;
  let down = (rows.output + made - 1u) / made;
  // Workgroups continue along y where one row of them is not enough.
  let block = group.y * groups.x + group.x;
  let plane = block / (across * down);
  let slot = local / THREADS;
  let thread = local % THREADS;
  let row = block / across % down * made + slot;
  let left = block % across * width;
  let planeStart = plane * rows.output * columns.output;
  if (planeStart >= resize.elements) {
    return;
  }

  if (row < rows.output) {
    for (var t = thread; t < rows.taps; t += THREADS) {
      rowWeights[slot * fours + t / 4u][t % 4u] = weights[rows.table + t * rows.output + row];
    }
  }
  workgroupBarrier();

  // Input columns from a multiple of 4 to the last tap of the last column.
  let here = min(width, columns.output - left);
  let lowest = taps[columns.table + left] / 4u * 4u;
  let i = 4u * thread;
  if (row < rows.output && i < endOf(columns, left + here - 1u) - lowest) {
    let first = taps[rows.table + row];
    let at = (plane * rows.input + first) * columns.input + lowest + i;
    keep(slot * PITCH + i + i / 32u, blendRows(slot * fours, endOf(rows, row) - first, at));
  }
  workgroupBarrier();

  if (row < rows.output && thread < here) {
    let column = left + thread;
    let first = taps[columns.table + column];
    let count = endOf(columns, column) - first;
    var sum = 0.0;
    for (var t = 0u; t < count; t++) {
      let i = first - lowest + t;
      let weight = weights[columns.table + t * columns.output + column];
      sum += weight * kept[slot * PITCH + i + i / 32u];
    }
    output[planeStart + row * columns.output + column] = Stored(sum);
  }
}

fn keep(at: u32, values: vec4f) {
  kept[at] = values.x;
  kept[at + 1u] = values.y;
  kept[at + 2u] = values.z;
  kept[at + 3u] = values.w;
}

// Blends successive input rows at four columns, with four loads under way at a time.
fn blendRows(rowWeight: u32, count: u32, at: u32) -> vec4f {
  let stride = resize.axes[resize.rank - 1u].input;
  var sum = vec4f();
  var t = 0u;
  for (; t + 4u <= count; t += 4u) {
    let place = at + (t + vec4u(0u, 1u, 2u, 3u)) * stride;
    sum += mat4x4f(load(place.x), load(place.y), load(place.z), load(place.w))
      * rowWeights[rowWeight + t / 4u];
  }
  for (; t < count; t++) {
    sum += rowWeights[rowWeight + t / 4u][t % 4u] * load(at + t * stride);
  }
  return sum;
}

// One beyond the last input index that an output reads along an axis.
fn endOf(axis: Axis, index: u32) -> u32 {
  var t = axis.taps - 1u;
  while (taps[axis.table + t * axis.output + index] == NO_TAP) {
    t--;
  }
  return taps[axis.table + t * axis.output + index] + 1u;
}
