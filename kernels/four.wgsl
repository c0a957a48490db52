// Tables by fours. For every four successive outputs of an axis there is a list: input indices, and of
// each the weight for every one of the four, NOT_READ for those that don't read it. All lists are as
// long as the longest; what fills them up is read by none.
//
// An element is weighed for all four: times −0 changes no sum of numbers. Where one is NaN or infinite
// it does; so sums that are no numbers are made again, with care.

// The bits of −0. The weight of an element that is read is never −0.
const NOT_READ = 0x80000000u;

// By the bits: a compiler may assume that there are no NaN and infinities.
fn anySpecial(values: vec4f) -> bool {
  return any((bitcast<vec4u>(values) & vec4u(0x7f800000u)) == vec4u(0x7f800000u));
}

fn addIfRead(sum: vec4f, weight: vec4f, value: f32) -> vec4f {
  return select(sum + weight * value, sum, bitcast<vec4u>(weight) == vec4u(NOT_READ));
}
