// One thread an output element: the one input element that the tables pick is copied.

// (input length, output length, first entry in the tables, taps an output: 0 where the axis is copied)
struct Axis { input: u32, output: u32, table: u32, taps: u32 }

struct Resize {
  // Elements of the output.
  elements: u32,
  // Axes in use, outermost first.
  rank: u32,
  @align(16) axes: array<Axis, 8>,
}

@group(0) @binding(0) var<uniform> resize: Resize;
@group(0) @binding(1) var<storage, read> input: array<f32>;
// Input index of every tap of every axis; the taps of an output index are adjacent.
@group(0) @binding(2) var<storage, read> taps: array<u32>;
// Weight of every tap, same layout. Not read here: a single tap weighs 1.
@group(0) @binding(3) var<storage, read> weights: array<f32>;
@group(0) @binding(4) var<storage, read_write> output: array<f32>;

override workgroup: u32 = 64;

// Flat offset in the input of the element that an output element copies.
fn offsetOf(element: u32) -> u32 {
  var rest = element;
  var offset = 0u;
  var stride = 1u;
  for (var a = resize.rank; a > 0u; a--) {
    let axis = resize.axes[a - 1u];
    let index = rest % axis.output;
    rest /= axis.output;
    if (axis.taps == 0u) {
      offset += index * stride;
    } else {
      offset += taps[axis.table + index] * stride;
    }
    stride *= axis.input;
  }
  return offset;
}

@compute @workgroup_size(workgroup)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  // Workgroups continue along y where one row of them is not enough.
  let element = (group.y * groups.x + group.x) * workgroup + local;
  if (element < resize.elements) {
    output[element] = input[offsetOf(element)];
  }
}
