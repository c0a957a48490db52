// For input rows of any length: elements are loaded one by one.

alias Loaded = Stored;

fn load(at: u32) -> vec4f {
  return vec4f(
    f32(input[at]), f32(input[at + 1u]), f32(input[at + 2u]), f32(input[at + 3u]),
  );
}
