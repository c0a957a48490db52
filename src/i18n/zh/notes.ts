import type { notes as en } from '../en/notes.ts'

export const notes: typeof en = {}
