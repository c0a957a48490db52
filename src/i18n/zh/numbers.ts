import type { numbers as en } from '../en/numbers.ts'

export const numbers: typeof en = {}
