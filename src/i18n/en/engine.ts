export const engine = {}
