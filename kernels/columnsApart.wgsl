// The columns of a thread of walk.wgsl, four that lie `lanes` apart: every load and store of
// neighbouring threads is one run of memory, whatever the width.
//
// Declared before this text: COLUMN_TAPS, the elements that an output reads along the columns: 1, 2 or
// 4.

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
  for (var t = 0u; t < COLUMN_TAPS; t++) {
    let at = columns.table + t * columns.output + here;
    columnTaps[t] = vec4u(taps[at.x], taps[at.y], taps[at.z], taps[at.w]);
    columnWeights[t] = vec4f(weights[at.x], weights[at.y], weights[at.z], weights[at.w]);
  }
}

fn blendedRow(row: u32) -> vec4f {
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

// Nothing was blended but what is read.
fn checked(values: vec4f, i: u32, inputPlane: u32, stride: u32) -> vec4f {
  return values;
}

fn store(row: u32, width: u32, values: vec4f) {
  let at = row + column;
  if (column.x < width) { output[at.x] = Stored(values.x); }
  if (column.y < width) { output[at.y] = Stored(values.y); }
  if (column.z < width) { output[at.z] = Stored(values.z); }
  if (column.w < width) { output[at.w] = Stored(values.w); }
}
