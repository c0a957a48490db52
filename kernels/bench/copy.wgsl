// What memory can do: every thread copies 16 bytes.

@group(0) @binding(0) var<storage, read> input: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> output: array<vec4f>;

@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32) {
  let at = (group.y * groups.x + group.x) * 256u + local;
  if (at < arrayLength(&output)) {
    output[at] = input[at];
  }
}
