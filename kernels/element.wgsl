// Entry point: one thread an output element, of any rank.

override workgroup: u32 = 64;

@compute @workgroup_size(workgroup)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  // Workgroups continue along y where one row of them is not enough.
  let element = (group.y * groups.x + group.x) * workgroup + local;
  if (element < resize.elements) {
    output[element] = Stored(valueOf(element));
  }
}
