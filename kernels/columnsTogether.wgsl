// The columns of a thread, four neighbours, for outputs as wide as a multiple of four. Where columns
// grow, what these read of an input row are few elements: each is loaded once, weighed for all four, and
// the four are one store.
//
// The table of the columns is a list for every four of them, see four.wgsl; of the indices, four are an
// entry. Declared before this text: COLUMN_TAPS, how long a list is.

var<private> column: u32;
// Input columns, and the weights of each for the four.
var<private> columnTaps: array<u32, COLUMN_TAPS>;
var<private> columnWeights: array<vec4f, COLUMN_TAPS>;

fn keepColumns(columns: Axis, left: u32, lane: u32) {
  column = left + 4u * lane;
  for (var t = 0u; t < COLUMN_TAPS; t++) {
    columnTaps[t] = taps[entryOf(columns, t / 4u)][t % 4u];
    columnWeights[t] = weights[entryOf(columns, t)];
  }
}

fn entryOf(columns: Axis, i: u32) -> u32 {
  let lists = columns.output / 4u;
  return columns.table + i * lists + min(column / 4u, lists - 1u);
}

// What is loaded of an input row before the others.
alias First = f32;

fn firstOf(row: u32) -> First {
  return f32(input[row + columnTaps[0]]);
}

fn blendedRow(row: u32, first: First) -> vec4f {
  var sum = vec4f();
  sum += columnWeights[0] * first;
  for (var t = 1u; t < COLUMN_TAPS; t++) {
    sum += columnWeights[t] * f32(input[row + columnTaps[t]]);
  }
  return sum;
}

// Whether a row that is NaN or infinite has to be blended with care.
const SHARED = true;

// Each column from nothing but what it reads.
fn blendedWithCare(row: u32, columns: Axis) -> vec4f {
  var sum = vec4f();
  for (var t = 0u; t < COLUMN_TAPS; t++) {
    let read = taps[entryOf(columns, t / 4u)][t % 4u];
    sum = addIfRead(sum, weights[entryOf(columns, t)], f32(input[row + read]));
  }
  return sum;
}

fn store(row: u32, width: u32, values: vec4f) {
  if (column < width) {
    output[(row + column) / 4u] = Saved(values);
  }
}
