// Entry point for the last two axes: a thread makes four columns of several successive rows, so that
// what it reads for one row serves the next. Its columns lie a workgroup's width apart: then every
// load and store of neighbouring threads is one run of memory, whatever the width.

override workgroup: u32 = 64;
// Rows that a thread makes.
override walked: u32 = 8;

@compute @workgroup_size(workgroup)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let rows = resize.axes[resize.rank - 2u];
  let columns = resize.axes[resize.rank - 1u];
  let across = (columns.output + 4u * workgroup - 1u) / (4u * workgroup);
  let down = (rows.output + walked - 1u) / walked;
  // Workgroups continue along y where one row of them is not enough.
  let tile = group.y * groups.x + group.x;
  let plane = tile / (across * down);
  let top = tile / across % down * walked;
  let column = tile % across * 4u * workgroup + local + workgroup * vec4u(0u, 1u, 2u, 3u);
  let first = plane * rows.output * columns.output;
  if (first >= resize.elements) {
    return;
  }

  start(min(column, vec4u(columns.output - 1u)));
  let here = column < vec4u(columns.output);
  let planeStart = plane * rows.input * columns.input;
  for (var row = top; row < min(top + walked, rows.output); row++) {
    let values = valuesOf(row, planeStart);
    let at = first + row * columns.output + column;
    if (here.x) { output[at.x] = values.x; }
    if (here.y) { output[at.y] = values.y; }
    if (here.z) { output[at.z] = values.z; }
    if (here.w) { output[at.w] = values.w; }
  }
}

// Four elements of an input row.
fn load(row: u32, columns: vec4u) -> vec4f {
  return vec4f(
    input[row + columns.x], input[row + columns.y], input[row + columns.z], input[row + columns.w],
  );
}
