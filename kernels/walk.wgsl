// Entry point for the last two axes, either of which may be copied: a thread makes four columns of
// several successive rows. An input row is blended along the columns once, and held while output rows
// need it.
//
// columnsApart.wgsl or columnsTogether.wgsl says which columns these are, and blends and stores them.
//
// Declared before this text: ROW_TAPS, the input rows that an output reads: 1 copies, 2 is linear, 4 is
// cubic.

// Threads of a workgroup.
override threads: u32 = 64;
// Threads side by side. The others of the workgroup walk other rows.
override lanes: u32 = 64;
// Rows that a thread makes.
override walked: u32 = 8;

// Of the rows that this workgroup makes: input rows, their weights, and how many of them, the last
// ones, were not read for the row before.
var<workgroup> rowTaps: array<vec4u, walked * threads / lanes>;
var<workgroup> rowWeights: array<vec4f, walked * threads / lanes>;
var<workgroup> fresh: array<u32, walked * threads / lanes>;

// The input rows of the latest output row, blended along the columns.
var<private> held: array<vec4f, ROW_TAPS>;

@compute @workgroup_size(threads)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let rows = resize.axes[resize.rank - 2u];
  let columns = resize.axes[resize.rank - 1u];
  let made = walked * threads / lanes;
  let across = (columns.output + 4u * lanes - 1u) / (4u * lanes);
  let down = (rows.output + made - 1u) / made;
  // Workgroups continue along y where one row of them is not enough.
  let block = group.y * groups.x + group.x;
  let plane = block / (across * down);
  let top = block / across % down * made;
  let left = block % across * 4u * lanes;
  let planeStart = plane * rows.output * columns.output;
  if (planeStart >= resize.elements) {
    return;
  }

  for (var i = local; i < made; i += threads) {
    keepRow(i, rows, min(top + i, rows.output - 1u));
  }
  keepColumns(columns, left, local % lanes);
  workgroupBarrier();

  let inputPlane = plane * rows.input * columns.input;
  let first = local / lanes * walked;
  let end = min(first + walked, rows.output - min(top, rows.output));
  for (var i = first; i < end; i++) {
    for (var t = ROW_TAPS - fresh[i]; t < ROW_TAPS; t++) {
      hold(blendedRow(inputPlane + rowTaps[i][t] * columns.input));
    }
    let values = checked(blendedRows(rowWeights[i]), i, inputPlane, columns.input);
    store(planeStart + (top + i) * columns.output, columns.output, values);
  }
}

fn keepRow(i: u32, rows: Axis, row: u32) {
  if (rows.taps == 0u) {
    rowTaps[i].x = row;
    fresh[i] = 1u;
    return;
  }
  var before = array<u32, ROW_TAPS>();
  var now = array<u32, ROW_TAPS>();
  for (var t = 0u; t < ROW_TAPS; t++) {
    let at = rows.table + t * rows.output + row;
    before[t] = taps[at - 1u];
    now[t] = taps[at];
    rowTaps[i][t] = now[t];
    rowWeights[i][t] = weights[at];
  }
  // The most rows that go on where those of the row before end stay held.
  var count = 0u;
  for (; count < ROW_TAPS; count++) {
    var goesOn = i % walked != 0u;
    for (var t = count; t < ROW_TAPS; t++) {
      goesOn = goesOn && now[t - count] == before[t];
    }
    if (goesOn) {
      break;
    }
  }
  fresh[i] = count;
}

// Takes a row in place of the one held longest.
fn hold(row: vec4f) {
  for (var t = 1u; t < ROW_TAPS; t++) {
    held[t - 1u] = held[t];
  }
  held[ROW_TAPS - 1u] = row;
}

fn blendedRows(rowWeight: vec4f) -> vec4f {
  if (ROW_TAPS == 1u) {
    return held[0];
  }
  var sum = vec4f();
  for (var t = 0u; t < ROW_TAPS; t++) {
    sum += rowWeight[t] * held[t];
  }
  return sum;
}
