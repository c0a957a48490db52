// Sums in float32, stored as they are.

alias Sum = f32;

fn valueAt(at: u32) -> f32 {
  return f32(input[at]);
}

fn weighed(t: u32, value: f32) -> f32 {
  return weights[t] * value;
}

fn stored(sum: f32) -> f32 {
  return sum;
}
