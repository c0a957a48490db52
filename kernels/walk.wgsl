// Entry point for the last two axes where an output blends 2 or 4 input rows: a thread makes four
// columns of several successive rows. It takes one input row after another, blends it along the columns,
// and holds the latest four: so each is loaded once for all the output rows that need it.
//
// columnsApart.wgsl or columnsTogether.wgsl says which columns these are, and blends and stores them.
// The latter loads one element of a row while the row before it is blended: that brings the memory
// around it near, and spares the wait for the others at the price of a register.
//
// The table of the rows has, for every walk, the input rows in the order in which they are taken, and
// then for every output row how many are taken by then; of these numbers, four are an entry.
//
// Declared before this text: ROW_TAPS, the input rows that an output blends, the latest taken: 2 or 4.

// Of the walks of this workgroup: input rows. Of the rows that it makes: how many are taken by then, and
// weights.
var<workgroup> inputRows: array<u32, ROW_TAPS * walked * threads / lanes>;
var<workgroup> ends: array<u32, walked * threads / lanes>;
var<workgroup> rowWeights: array<vec4f, walked * threads / lanes>;

// Where the input plane and the output row start that are next, and how long their rows are.
var<private> inputPlane: u32;
var<private> inputWidth: u32;
var<private> outputRow: u32;
var<private> outputWidth: u32;
// The output row that is made next, within the workgroup, and one beyond the last.
var<private> made: u32;
var<private> end: u32;
// Where the input rows of this walk start, the one that is taken next, and the last.
var<private> walkStart: u32;
var<private> next: u32;
var<private> last: u32;
// What was loaded ahead of the next input row.
var<private> ahead: First;
// The largest magnitude of what was blended along the columns, as bits: so NaN and infinities count.
var<private> largest: u32;

@compute @workgroup_size(threads)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let rows = resize.axes[resize.rank - 2u];
  let columns = resize.axes[resize.rank - 1u];
  let block = blockOf(group, groups, rows, columns);
  let planeStart = block.plane * rows.output * columns.output;
  if (planeStart >= resize.elements) {
    return;
  }
  keepRows(rows, block.top, local);
  keepColumns(columns, block.left, local % lanes);
  workgroupBarrier();

  inputPlane = block.plane * rows.input * columns.input;
  inputWidth = columns.input;
  outputWidth = columns.output;
  let first = local / lanes * walked;
  end = min(first + walked, rows.output - min(block.top, rows.output));
  made = first;
  outputRow = planeStart + (block.top + first) * outputWidth;
  walkStart = first * ROW_TAPS;
  next = walkStart;
  last = walkStart + ends[first + walked - 1u] - 1u;
  ahead = firstOf(inputRow(next));

  var a = vec4f();
  var b = vec4f();
  var c = vec4f();
  var d = vec4f();
  while (made < end) {
    a = take();
    make(b, c, d, a);
    b = take();
    make(c, d, a, b);
    c = take();
    make(d, a, b, c);
    d = take();
    make(a, b, c, d);
  }
  if (SHARED && largest >= 0x7f800000u) {
    walkWithCare(first, planeStart + (block.top + first) * outputWidth, columns);
  }
}

// What this workgroup needs of the table of the rows.
fn keepRows(rows: Axis, top: u32, local: u32) {
  for (var i = local; i < walked * threads / lanes; i += threads) {
    let row = min(top + i, rows.output - 1u);
    ends[i] = walkNumber(rows, row / walked, rows.taps + row % walked);
    rowWeights[i] = weights[rows.table + row];
  }
  for (var i = local; i < rows.taps * threads / lanes; i += threads) {
    let walk = i / rows.taps;
    let row = min(top + walk * walked, rows.output - 1u);
    inputRows[walk * walked * ROW_TAPS + i % rows.taps] =
      walkNumber(rows, row / walked, i % rows.taps);
  }
}

fn walkNumber(rows: Axis, walk: u32, i: u32) -> u32 {
  let entries = (rows.taps + walked + 3u) / 4u;
  return taps[rows.table + walk * entries + i / 4u][i % 4u];
}

fn inputRow(i: u32) -> u32 {
  return inputPlane + inputRows[min(i, last)] * inputWidth;
}

// The next input row, blended along the columns.
fn take() -> vec4f {
  let now = ahead;
  ahead = firstOf(inputRow(next + 1u));
  let row = blendedRow(inputRow(next), now);
  next++;
  let magnitudes = bitcast<vec4u>(row) & vec4u(0x7fffffffu);
  largest = max(
    largest, max(max(magnitudes.x, magnitudes.y), max(magnitudes.z, magnitudes.w)),
  );
  return row;
}

// The output rows that read no row beyond the latest; that is d.
fn make(a: vec4f, b: vec4f, c: vec4f, d: vec4f) {
  for (; made < end && walkStart + ends[made] == next; made++) {
    let weight = rowWeights[made];
    var sum = vec4f();
    if (ROW_TAPS == 2u) {
      sum += weight.x * c;
      sum += weight.y * d;
    } else {
      sum += weight.x * a;
      sum += weight.y * b;
      sum += weight.z * c;
      sum += weight.w * d;
    }
    store(outputRow, outputWidth, sum);
    outputRow += outputWidth;
  }
}

// The same walk again, each element from nothing but what it reads.
fn walkWithCare(first: u32, outputStart: u32, columns: Axis) {
  for (var i = first; i < end; i++) {
    var sum = vec4f();
    for (var t = 0u; t < ROW_TAPS; t++) {
      let row = blendedWithCare(inputRow(walkStart + ends[i] - ROW_TAPS + t), columns);
      sum += rowWeights[i][t] * row;
    }
    store(outputStart + (i - first) * outputWidth, outputWidth, sum);
  }
}
