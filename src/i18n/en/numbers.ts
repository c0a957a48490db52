export const numbers = {}
