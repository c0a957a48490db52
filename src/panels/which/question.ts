import type { TellingInput, TellQuestion } from '../../compare/whichInput.ts'
import type { WhichAnswer, WhichQuestion } from '../../compare/whichResize.ts'
import type { Answer } from '../latestWorker.ts'

/** What the worker is asked: which settings gave this, or what input tells some of them apart. */
export type Asked =
  | { readonly kind: 'which'; readonly question: WhichQuestion }
  | { readonly kind: 'tell'; readonly question: TellQuestion }

export type Heard = Answer &
  (
    | { readonly kind: 'share'; readonly share: number }
    /** `took` in milliseconds of the worker. */
    | { readonly kind: 'which'; readonly found: WhichAnswer; readonly took: number }
    | { readonly kind: 'tell'; readonly found: TellingInput | null }
  )
