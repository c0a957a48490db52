import { compare } from './compare.ts'
import { controls } from './controls.ts'
import { figures } from './figures.ts'
import { lessons } from './lessons.ts'
import { notes } from './notes.ts'
import { numbers } from './numbers.ts'
import { refusals } from './refusals.ts'
import { shell } from './shell.ts'

export const en = { compare, controls, figures, lessons, notes, numbers, refusals, shell }
