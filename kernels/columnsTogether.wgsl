// The columns of a thread of walk.wgsl, four neighbours, for outputs as wide as a multiple of four.
// Where columns grow, what these read of an input row are few elements: each is loaded once, weighed
// for all four, and the four are one store.
//
// The table of the columns is a list for every four of them, see four.wgsl. Declared before this text:
// COLUMN_TAPS, the entries of a list.

var<private> column: u32;
// Input columns, and the weights of each for the four.
var<private> columnTaps: array<u32, COLUMN_TAPS>;
var<private> columnWeights: array<vec4f, COLUMN_TAPS>;

fn keepColumns(columns: Axis, left: u32, lane: u32) {
  column = left + 4u * lane;
  let lists = columns.output / 4u;
  let list = min(column / 4u, lists - 1u);
  for (var t = 0u; t < COLUMN_TAPS; t++) {
    let entry = t * lists + list;
    columnTaps[t] = taps[columns.table + entry];
    columnWeights[t] = fourWeights(columns.table + 4u * entry);
  }
}

fn blendedRow(row: u32) -> vec4f {
  var sum = vec4f();
  for (var t = 0u; t < COLUMN_TAPS; t++) {
    sum += columnWeights[t] * f32(input[row + columnTaps[t]]);
  }
  return sum;
}

// Blends the four again, where they are not all numbers, each from nothing but what it reads.
fn checked(values: vec4f, i: u32, inputPlane: u32, stride: u32) -> vec4f {
  if (!anySpecial(values)) {
    return values;
  }
  var sum = vec4f();
  for (var r = 0u; r < ROW_TAPS; r++) {
    let start = inputPlane + rowTaps[i][r] * stride;
    var row = vec4f();
    for (var t = 0u; t < COLUMN_TAPS; t++) {
      row = addIfRead(row, columnWeights[t], f32(input[start + columnTaps[t]]));
    }
    if (ROW_TAPS == 1u) {
      return row;
    }
    sum += rowWeights[i][r] * row;
  }
  return sum;
}

fn store(row: u32, width: u32, values: vec4f) {
  if (column < width) {
    output[(row + column) / 4u] = Saved(values);
  }
}
