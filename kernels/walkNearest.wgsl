// Walks rows of a plan that copies elements. Weights are not read.

// Input columns of the four that this thread makes.
var<private> picks: vec4u;
// The input row read last, and what it holds there.
var<private> held: u32;
var<private> values: vec4f;

fn start(columns: vec4u) {
  let axis = resize.axes[resize.rank - 1u];
  let at = axis.table + columns;
  picks = vec4u(taps[at.x], taps[at.y], taps[at.z], taps[at.w]);
  held = NO_TAP;
}

fn valuesOf(row: u32, plane: u32) -> vec4f {
  let pick = taps[resize.axes[resize.rank - 2u].table + row];
  if (pick != held) {
    held = pick;
    values = load(plane + pick * resize.axes[resize.rank - 1u].input, picks);
  }
  return values;
}
