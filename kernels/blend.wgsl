// A weighted sum of taps along up to three axes: linear, cubic, antialias, areas.
// Sums nest as the axes do, the innermost first, which is the order of the CPU reference.

// The taps of one output index along one blended axis.
struct Blend {
  // Entry of the first tap in the tables, and entries from one tap to the next.
  first: u32,
  step: u32,
  // One beyond the entry that the last tap may have; 0 where fewer axes are blended.
  end: u32,
  // Elements between neighbours along the axis in the input.
  stride: u32,
}

// Blended axes of this element, the innermost first.
var<private> blends: array<Blend, 3>;
var<private> blended: u32;

fn blendInner(base: u32) -> Sum {
  let b = blends[0];
  var sum = Sum();
  for (var t = b.first; t < b.end && taps[t] != NO_TAP; t += b.step) {
    sum += weighed(t, valueAt(base + taps[t] * b.stride));
  }
  return sum;
}

fn blendMiddle(base: u32) -> Sum {
  let b = blends[1];
  if (b.end == 0u) {
    return blendInner(base);
  }
  var sum = Sum();
  for (var t = b.first; t < b.end && taps[t] != NO_TAP; t += b.step) {
    sum += weighed(t, blendInner(base + taps[t] * b.stride));
  }
  return sum;
}

fn blendOuter(base: u32) -> Sum {
  let b = blends[2];
  if (b.end == 0u) {
    return blendMiddle(base);
  }
  var sum = Sum();
  for (var t = b.first; t < b.end && taps[t] != NO_TAP; t += b.step) {
    sum += weighed(t, blendMiddle(base + taps[t] * b.stride));
  }
  return sum;
}

// Fills `blends` and gives the input offset that the other axes contribute, or EXTRAPOLATED.
fn locate(element: u32) -> u32 {
  var rest = element;
  var base = 0u;
  var stride = 1u;
  for (var a = resize.rank; a > 0u; a--) {
    let axis = resize.axes[a - 1u];
    let index = rest % axis.output;
    rest /= axis.output;
    if (axis.taps == 0u) {
      base += index * stride;
    } else {
      let first = axis.table + index;
      let tap = taps[first];
      if (tap == EXTRAPOLATED) {
        return EXTRAPOLATED;
      }
      if (axis.taps == 1u) {
        base += tap * stride;
      } else {
        blends[blended] = Blend(first, axis.output, axis.table + axis.taps * axis.output, stride);
        blended++;
      }
    }
    stride *= axis.input;
  }
  return base;
}

fn valueOf(element: u32) -> f32 {
  let base = locate(element);
  if (base == EXTRAPOLATED) {
    return resize.extrapolated;
  }
  return stored(blendOuter(base));
}
