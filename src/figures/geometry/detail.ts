/** Cell sizes in pixels from which a kind of mark is drawn. */
export const DETAIL = { lines: 5, dots: 9, traces: 12, numbers: 24, numberRows: 12 } as const

/** More marks than this in one figure are not drawn, however large the window is. */
export const MOST_DOTS = 4000
export const MOST_NUMBERS = 400
