// For input rows of a multiple of four elements: four are one load.

alias Loaded = vec4<Stored>;

fn load(at: u32) -> vec4f {
  return vec4f(input[at / 4u]);
}
