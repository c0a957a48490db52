/** Height of an axis strip in pixels. */
export const HEIGHT = 112
/** Where the input's line and the outputs below it are, from the top. */
export const LINE = 68
export const OUTPUTS = 94
/** Height of weight 1 above the line. */
export const ONE = 48
/** The line of B's outputs, below that of A's, where two settings share a strip; and its height. */
export const LANE_B = 122
export const COMPARISON_HEIGHT = 142
