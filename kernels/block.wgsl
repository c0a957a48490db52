// What kernels that make rows of the last two axes share: which part of the output a workgroup makes.

// Threads of a workgroup.
override threads: u32 = 64;
// Threads side by side, four columns each. The others of the workgroup make other rows.
override lanes: u32 = 64;
// Rows that a thread makes.
override walked: u32 = 8;

struct Block {
  plane: u32,
  // Its first row and column.
  top: u32,
  left: u32,
}

fn blockOf(group: vec3u, groups: vec3u, rows: Axis, columns: Axis) -> Block {
  let made = walked * threads / lanes;
  let across = (columns.output + 4u * lanes - 1u) / (4u * lanes);
  let down = (rows.output + made - 1u) / made;
  // Workgroups continue along y where one row of them is not enough.
  let i = group.y * groups.x + group.x;
  return Block(i / (across * down), i / across % down * made, i % across * 4u * lanes);
}
