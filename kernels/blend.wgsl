// One thread an output element: a weighted sum of taps along up to three axes, for linear and cubic.
// Sums nest as the axes do, the innermost first, which is the order of the CPU reference.

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
// Weight of every tap, same layout.
@group(0) @binding(3) var<storage, read> weights: array<f32>;
@group(0) @binding(4) var<storage, read_write> output: array<f32>;

override workgroup: u32 = 64;

// The taps of one output index along one blended axis.
struct Blend {
  // Entry of the first tap in the tables.
  first: u32,
  // How many; 0 where fewer axes are blended.
  count: u32,
  // Elements between neighbours along the axis in the input.
  stride: u32,
}

// Blended axes of this element, the innermost first.
var<private> blends: array<Blend, 3>;

fn blendInner(base: u32) -> f32 {
  let b = blends[0];
  var sum = weights[b.first] * input[base + taps[b.first] * b.stride];
  for (var t = b.first + 1u; t < b.first + b.count; t++) {
    sum += weights[t] * input[base + taps[t] * b.stride];
  }
  return sum;
}

fn blendMiddle(base: u32) -> f32 {
  let b = blends[1];
  if (b.count == 0u) {
    return blendInner(base);
  }
  var sum = weights[b.first] * blendInner(base + taps[b.first] * b.stride);
  for (var t = b.first + 1u; t < b.first + b.count; t++) {
    sum += weights[t] * blendInner(base + taps[t] * b.stride);
  }
  return sum;
}

fn blendOuter(base: u32) -> f32 {
  let b = blends[2];
  if (b.count == 0u) {
    return blendMiddle(base);
  }
  var sum = weights[b.first] * blendMiddle(base + taps[b.first] * b.stride);
  for (var t = b.first + 1u; t < b.first + b.count; t++) {
    sum += weights[t] * blendMiddle(base + taps[t] * b.stride);
  }
  return sum;
}

// Fills `blends` and gives the input offset that the other axes contribute.
fn locate(element: u32) -> u32 {
  var rest = element;
  var base = 0u;
  var stride = 1u;
  var blended = 0u;
  for (var a = resize.rank; a > 0u; a--) {
    let axis = resize.axes[a - 1u];
    let index = rest % axis.output;
    rest /= axis.output;
    if (axis.taps == 0u) {
      base += index * stride;
    } else if (axis.taps == 1u) {
      base += taps[axis.table + index] * stride;
    } else {
      blends[blended] = Blend(axis.table + index * axis.taps, axis.taps, stride);
      blended++;
    }
    stride *= axis.input;
  }
  return base;
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
    output[element] = blendOuter(locate(element));
  }
}
