// The entry point of reductions: many values to one part a workgroup, whose whole is made on the
// CPU. Follows special.wgsl and a file that says what a part is: `Part`, `nothing`, `including` and `joined`.

const WORKGROUP = 256u;

// x: how many values there are; y and z: what else a part reads.
@group(0) @binding(0) var<uniform> count: vec4u;
@group(0) @binding(1) var<storage, read> values: array<u32>;
// What is compared with them; the values again where nothing is.
@group(0) @binding(2) var<storage, read> others: array<u32>;
@group(0) @binding(3) var<storage, read_write> parts: array<Part>;

var<workgroup> gathered: array<Part, WORKGROUP>;

@compute @workgroup_size(WORKGROUP)
fn main(
  @builtin(local_invocation_index) thread: u32,
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
) {
  // Neighbouring threads read neighbouring values.
  var part = nothing();
  for (var i = group.x * WORKGROUP + thread; i < count.x; i += groups.x * WORKGROUP) {
    part = including(part, i);
  }
  gathered[thread] = part;
  workgroupBarrier();
  for (var reach = WORKGROUP / 2u; reach > 0u; reach /= 2u) {
    if (thread < reach) { gathered[thread] = joined(gathered[thread], gathered[thread + reach]); }
    workgroupBarrier();
  }
  if (thread == 0u) { parts[group.x] = gathered[0]; }
}
