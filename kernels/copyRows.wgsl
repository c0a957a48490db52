// Entry point for the last two axes where an output reads one input row: rows that are copied, or picked
// by nearest. A thread makes four columns of some successive rows; those of one input row are alike.
//
// columnsApart.wgsl or columnsTogether.wgsl says which columns these are, and blends and stores them.

// Of the rows that this workgroup makes: input rows.
var<workgroup> rowTaps: array<u32, walked * threads / lanes>;

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

  for (var i = local; i < walked * threads / lanes; i += threads) {
    let row = min(block.top + i, rows.output - 1u);
    rowTaps[i] = row;
    if (rows.taps > 0u) {
      rowTaps[i] = taps[rows.table + row].x;
    }
  }
  keepColumns(columns, block.left, local % lanes);
  workgroupBarrier();

  let first = local / lanes * walked;
  let end = min(first + walked, rows.output - min(block.top, rows.output));
  var values = vec4f();
  for (var i = first; i < end; i++) {
    if (i == first || rowTaps[i] != rowTaps[i - 1u]) {
      let row = (block.plane * rows.input + rowTaps[i]) * columns.input;
      values = blendedRow(row, firstOf(row));
      if (SHARED && anySpecial(values)) {
        values = blendedWithCare(row, columns);
      }
    }
    store(planeStart + (block.top + i) * columns.output, columns.output, values);
  }
}
