// Walks rows of a plan that blends TAPS elements along either axis: 2 for linear, 4 for cubic. A row
// of the input is blended along the columns once, and held while rows of the output need it.

// Input columns and weights of the four columns that this thread makes, tap by tap.
var<private> columnTaps: array<vec4u, TAPS>;
var<private> columnWeights: array<vec4f, TAPS>;
// Input rows that the latest output row is blended of, and their values at the four columns.
var<private> held: array<u32, TAPS>;
var<private> blended: array<vec4f, TAPS>;

fn start(columns: vec4u) {
  let first = resize.axes[resize.rank - 1u].table + columns * TAPS;
  for (var t = 0u; t < TAPS; t++) {
    let at = first + t;
    columnTaps[t] = vec4u(taps[at.x], taps[at.y], taps[at.z], taps[at.w]);
    columnWeights[t] = vec4f(weights[at.x], weights[at.y], weights[at.z], weights[at.w]);
    held[t] = NO_TAP;
  }
}

fn valuesOf(row: u32, plane: u32) -> vec4f {
  let first = resize.axes[resize.rank - 2u].table + row * TAPS;
  var sum = vec4f();
  for (var t = 0u; t < TAPS; t++) {
    hold(t, taps[first + t], plane);
    sum += weights[first + t] * blended[t];
  }
  return sum;
}

// Makes place t hold an input row: it is there already, in the next place, or not at all.
fn hold(t: u32, row: u32, plane: u32) {
  if (held[t] == row) {
    return;
  }
  held[t] = row;
  if (t + 1u < TAPS && held[t + 1u] == row) {
    blended[t] = blended[t + 1u];
  } else {
    blended[t] = blendedRow(plane + row * resize.axes[resize.rank - 1u].input);
  }
}

fn blendedRow(row: u32) -> vec4f {
  var sum = vec4f();
  for (var t = 0u; t < TAPS; t++) {
    sum += columnWeights[t] * load(row, columnTaps[t]);
  }
  return sum;
}
