// Entry point for the last two axes where an output blends many neighbours along both: a workgroup makes
// some columns of four successive rows. It blends input rows first. A thread takes four neighbouring
// input columns, goes down the rows, and adds each to all of the four that read it; so a row is loaded
// once for them. The four rows stay in workgroup memory, and are blended along the columns from there.
//
// `load` of loadFour.wgsl or loadEach.wgsl gives four elements of the input. The table of the rows is a
// list for every four of them, see four.wgsl.
//
// Declared before this text: BATCH, the rows that are loaded before the first of them is needed. Lists
// are as long as a multiple of it.

// Threads of a workgroup.
const THREADS = 64u;
// Input columns that a workgroup reads at most.
const SPAN = 4u * THREADS;
// Places of them in memory, a spare one after every eight: without it, threads that are some columns
// apart would wait for the same bank.
const PITCH = SPAN + SPAN / 8u;
// Rows that a workgroup makes.
const MADE = 4u;
// Columns that a workgroup makes.
override width: u32 = 64;
// Input rows that a workgroup reads at most.
override entries: u32 = 32;

// Where input rows start, and their weights for the four.
var<workgroup> rowStarts: array<u32, entries>;
var<workgroup> rowWeights: array<vec4f, entries>;
// Of every input column, the four rows.
var<workgroup> kept: array<vec4f, PITCH>;

@compute @workgroup_size(THREADS)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let rows = resize.axes[resize.rank - 2u];
  let columns = resize.axes[resize.rank - 1u];
  let across = (columns.output + width - 1u) / width;
  let down = (rows.output + MADE - 1u) / MADE;
  // Workgroups continue along y where one row of them is not enough.
  let block = group.y * groups.x + group.x;
  let plane = block / (across * down);
  let list = block / across % down;
  let left = block % across * width;
  let planeStart = plane * rows.output * columns.output;
  if (planeStart >= resize.elements) {
    return;
  }

  for (var e = local; e < rows.taps; e += THREADS) {
    let entry = list * rows.taps + e;
    rowStarts[e] = (plane * rows.input + taps[rows.table + entry]) * columns.input;
    let at = rows.table + 4u * entry;
    rowWeights[e] = vec4f(weights[at], weights[at + 1u], weights[at + 2u], weights[at + 3u]);
  }
  workgroupBarrier();

  // Input columns from a multiple of 4 to the last tap of the last column.
  let right = min(left + width, columns.output);
  let lowest = taps[columns.table + left] / 4u * 4u;
  let i = 4u * local;
  if (i < endOf(columns, right - 1u) - lowest) {
    let made = blendedRows(rows.taps, lowest + i);
    let place = i + i / 8u;
    kept[place] = made[0];
    kept[place + 1u] = made[1];
    kept[place + 2u] = made[2];
    kept[place + 3u] = made[3];
  }
  workgroupBarrier();

  for (var column = left + local; column < right; column += THREADS) {
    let first = taps[columns.table + column];
    let count = endOf(columns, column) - first;
    var sums = vec4f();
    for (var t = 0u; t < count; t++) {
      let i = first - lowest + t;
      sums += weights[columns.table + t * columns.output + column] * kept[i + i / 8u];
    }
    let top = list * MADE;
    for (var r = 0u; r < min(MADE, rows.output - top); r++) {
      output[planeStart + (top + r) * columns.output + column] = Stored(sums[r]);
    }
  }
}

// Of four input columns, the four rows.
fn blendedRows(count: u32, at: u32) -> mat4x4f {
  var sums = mat4x4f();
  for (var e = 0u; e < count; e += BATCH) {
    var loaded: array<mat4x4f, BATCH / 4u>;
    for (var b = 0u; b < BATCH / 4u; b++) {
      let r = e + 4u * b;
      loaded[b] = mat4x4f(
        load(rowStarts[r] + at), load(rowStarts[r + 1u] + at),
        load(rowStarts[r + 2u] + at), load(rowStarts[r + 3u] + at),
      );
    }
    for (var b = 0u; b < BATCH / 4u; b++) {
      let r = e + 4u * b;
      let weight =
        mat4x4f(rowWeights[r], rowWeights[r + 1u], rowWeights[r + 2u], rowWeights[r + 3u]);
      sums += loaded[b] * transpose(weight);
    }
  }
  if (anySpecial(sums[0]) || anySpecial(sums[1]) || anySpecial(sums[2]) || anySpecial(sums[3])) {
    return blendedWithCare(count, at);
  }
  return transpose(sums);
}

// The same, each from nothing but what it reads.
fn blendedWithCare(count: u32, at: u32) -> mat4x4f {
  var columns = mat4x4f();
  for (var e = 0u; e < count; e++) {
    let loaded = load(rowStarts[e] + at);
    for (var c = 0u; c < 4u; c++) {
      columns[c] = addIfRead(columns[c], rowWeights[e], loaded[c]);
    }
  }
  return columns;
}

// One beyond the last input index that an output reads along an axis.
fn endOf(axis: Axis, index: u32) -> u32 {
  var t = axis.taps - 1u;
  while (taps[axis.table + t * axis.output + index] == NO_TAP) {
    t--;
  }
  return taps[axis.table + t * axis.output + index] + 1u;
}
