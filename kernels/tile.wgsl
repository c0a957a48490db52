// Entry point for two axes that shrink, where an output blends many elements: a workgroup makes 64
// columns of several successive rows. For each it blends input rows first, with neighbouring threads
// on neighbouring elements, keeps that row, and blends it along the columns.

const WIDTH = 64u;
// Rows that a workgroup makes.
override walked: u32 = 4;
// Most elements of a blended row, and most taps of a column.
override span: u32 = 512;
override most: u32 = 16;

var<workgroup> blended: array<f32, span>;
// Weights of the columns, tap by tap. An odd pitch spreads them over the banks of that memory.
var<workgroup> columnWeights: array<f32, WIDTH * (most | 1u)>;

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let rows = resize.axes[resize.rank - 2u];
  let columns = resize.axes[resize.rank - 1u];
  let across = (columns.output + WIDTH - 1u) / WIDTH;
  let down = (rows.output + walked - 1u) / walked;
  // Workgroups continue along y where one row of them is not enough.
  let tile = group.y * groups.x + group.x;
  let plane = tile / (across * down);
  let top = tile / across % down * walked;
  let left = tile % across * WIDTH;
  if (plane * rows.output * columns.output >= resize.elements) {
    return;
  }

  // Input columns from the first tap of the first column to the last of the last.
  let width = min(WIDTH, columns.output - left);
  let lowest = taps[columns.table + left * columns.taps];
  let end = endOf(columns.table + (left + width - 1u) * columns.taps, columns.taps);
  for (var i = local; i < width * columns.taps; i += WIDTH) {
    columnWeights[i / columns.taps * (most | 1u) + i % columns.taps] = weights[columns.table + left * columns.taps + i];
  }
  let column = min(left + local, columns.output - 1u);
  let firstTap = taps[columns.table + column * columns.taps];
  let count = endOf(columns.table + column * columns.taps, columns.taps) - firstTap;
  let start = plane * rows.input * columns.input + lowest + local;

  for (var row = top; row < min(top + walked, rows.output); row++) {
    let table = rows.table + row * rows.taps;
    for (var i = 0u; i + local < end - lowest; i += WIDTH * 4u) {
      let at = start + min(i + vec4u(0u, 1u, 2u, 3u) * WIDTH, vec4u(end - lowest - 1u - local));
      let sum = blendRows(table, rows.taps, at, columns.input);
      let to = i + local + vec4u(0u, 1u, 2u, 3u) * WIDTH;
      blended[to.x] = sum.x;
      if (to.y < span) { blended[to.y] = sum.y; }
      if (to.z < span) { blended[to.z] = sum.z; }
      if (to.w < span) { blended[to.w] = sum.w; }
    }
    workgroupBarrier();
    if (local < width) {
      var sum = 0.0;
      for (var t = 0u; t < count; t++) {
        sum += columnWeights[local * (most | 1u) + t] * blended[firstTap - lowest + t];
      }
      output[(plane * rows.output + row) * columns.output + left + local] = sum;
    }
    workgroupBarrier();
  }
}

fn blendRows(first: u32, count: u32, at: vec4u, stride: u32) -> vec4f {
  var sum = vec4f();
  for (var t = first; t < first + count && taps[t] != NO_TAP; t++) {
    let place = at + taps[t] * stride;
    sum += weights[t] * vec4f(input[place.x], input[place.y], input[place.z], input[place.w]);
  }
  return sum;
}

// The end of the taps of an output: one beyond the last.
fn endOf(first: u32, count: u32) -> u32 {
  var t = first + count;
  while (taps[t - 1u] == NO_TAP) {
    t--;
  }
  return taps[t - 1u] + 1u;
}
