import type { engine as en } from '../en/engine.ts'

export const engine: typeof en = {}
