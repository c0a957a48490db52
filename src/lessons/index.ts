import { alignCorners } from './alignCorners.ts'
import { antialias } from './antialias.ts'
import { asymmetric } from './asymmetric.ts'
import { cubic } from './cubic.ts'
import { dynamicShape } from './dynamicShape.ts'
import { floatPick } from './floatPick.ts'
import { floorBites } from './floorBites.ts'
import { halfPixel } from './halfPixel.ts'
import { nearest } from './nearest.ts'
import { olderOpset } from './olderOpset.ts'
import { pulledBack } from './pulledBack.ts'
import { recomputedScale } from './recomputedScale.ts'
import { singlePixel } from './singlePixel.ts'
import { ties } from './ties.ts'

/** Every lesson, in the order in which they build on each other. */
export const LESSONS = [
  nearest,
  ties,
  halfPixel,
  pulledBack,
  alignCorners,
  asymmetric,
  cubic,
  singlePixel,
  floorBites,
  dynamicShape,
  olderOpset,
  recomputedScale,
  antialias,
  floatPick,
] as const

export type LessonId = (typeof LESSONS)[number]['id']
