// The columns of a thread, four that lie `lanes` apart: every load and store of neighbouring threads is
// one run of memory, whatever the width.
//
// An entry of the table is what one output reads: up to four indices, and their weights. Declared before
// this text: COLUMN_TAPS, how many there are: 1, 2 or 4.

var<private> column: vec4u;
// Input columns, and their weights.
var<private> columnTaps: array<vec4u, COLUMN_TAPS>;
var<private> columnWeights: array<vec4f, COLUMN_TAPS>;

fn keepColumns(columns: Axis, left: u32, lane: u32) {
  column = left + lane + lanes * vec4u(0u, 1u, 2u, 3u);
  let here = min(column, vec4u(columns.output - 1u));
  if (columns.taps == 0u) {
    columnTaps[0] = here;
    return;
  }
  let at = columns.table + here;
  let read = array(taps[at.x], taps[at.y], taps[at.z], taps[at.w]);
  let weighed = transpose(mat4x4f(weights[at.x], weights[at.y], weights[at.z], weights[at.w]));
  for (var t = 0u; t < COLUMN_TAPS; t++) {
    columnTaps[t] = vec4u(read[0][t], read[1][t], read[2][t], read[3][t]);
    columnWeights[t] = weighed[t];
  }
}

// Nothing of an input row is loaded ahead: of four places it would take more registers than it is worth.
alias First = u32;

fn firstOf(row: u32) -> First {
  return 0u;
}

fn blendedRow(row: u32, nothing: First) -> vec4f {
  if (COLUMN_TAPS == 1u) {
    return load(row + columnTaps[0]);
  }
  var sum = vec4f();
  for (var t = 0u; t < COLUMN_TAPS; t++) {
    sum += columnWeights[t] * load(row + columnTaps[t]);
  }
  return sum;
}

fn load(at: vec4u) -> vec4f {
  return vec4f(f32(input[at.x]), f32(input[at.y]), f32(input[at.z]), f32(input[at.w]));
}

// Nothing is blended but what is read.
const SHARED = false;

fn blendedWithCare(row: u32, columns: Axis) -> vec4f {
  return vec4f();
}

fn store(row: u32, width: u32, values: vec4f) {
  let at = row + column;
  if (column.x < width) { output[at.x] = Stored(values.x); }
  if (column.y < width) { output[at.y] = Stored(values.y); }
  if (column.z < width) { output[at.z] = Stored(values.z); }
  if (column.w < width) { output[at.w] = Stored(values.w); }
}
