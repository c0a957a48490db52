// What every kernel of a resize shares: the bindings.
//
// Declared elsewhere: Stored, the type of elements in memory, and Loaded and Saved, what one load gives
// and one store takes: Stored, but where a kernel loads or stores four. Sums are float32 whatever they
// are. Tap and Weight, what an entry of the tables holds: one number, or four.

// (input length, output length, first entry in the tables, taps an output: 0 where the axis is copied)
struct Axis { input: u32, output: u32, table: u32, taps: u32 }

struct Resize {
  // Elements of the output.
  elements: u32,
  // Axes in use, outermost first.
  rank: u32,
  // Value of outputs that read nothing.
  extrapolated: f32,
  // How sums become integers, for tensors of integers: 0 truncate, 1 half even, 2 half away, 3 half up.
  rounding: u32,
  // The range that they are pulled into.
  low: f32,
  high: f32,
  // 1: bytes above 127 are then read as signed.
  wrap: u32,
  // Weights are integers over 2^weightBits; 0 where they are not.
  weightBits: u32,
  @align(16) axes: array<Axis, 8>,
}

@group(0) @binding(0) var<uniform> resize: Resize;
@group(0) @binding(1) var<storage, read> input: array<Loaded>;
// Input index of every tap of every axis: the first taps of all outputs of an axis, the second taps …
@group(0) @binding(2) var<storage, read> taps: array<Tap>;
// Weight of every tap, same layout.
@group(0) @binding(3) var<storage, read> weights: array<Weight>;
@group(0) @binding(4) var<storage, read_write> output: array<Saved>;

// In place of an index: no more taps here.
const NO_TAP = 0xffffffffu;
// In place of every index of an output: it reads nothing.
const EXTRAPOLATED = 0xfffffffeu;
