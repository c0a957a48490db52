/** Height of an axis strip in pixels. */
export const HEIGHT = 112
/** Where the input's line and the outputs below it are, from the top. */
export const LINE = 68
export const OUTPUTS = 94
/** Height of weight 1 above the line. */
export const ONE = 48
