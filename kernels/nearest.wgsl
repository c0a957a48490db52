// The one input element that the tables pick is copied. Weights are not read: a single tap weighs 1.

fn valueOf(element: u32) -> f32 {
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
      let tap = taps[axis.table + index];
      if (tap == EXTRAPOLATED) {
        return resize.extrapolated;
      }
      offset += tap * stride;
    }
    stride *= axis.input;
  }
  return f32(input[offset]);
}
