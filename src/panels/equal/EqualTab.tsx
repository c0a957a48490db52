import type { EqualRuntime, EqualSetting } from '../../compare/equalSettings.ts'
import type { Shape } from '../../core/shape.ts'
import type { EqualWords } from '../../i18n/en/equal.ts'
import { shapeText } from '../../i18n/numberText.ts'
import { useEqualWords } from '../../i18n/useEqualWords.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { ResizeRequest } from '../../runtimes/request.ts'
import type { Picture } from '../../scene/result.ts'
import { SideContext } from '../../scene/side.ts'
import { useScene } from '../../scene/store.ts'
import styles from './equal.module.css'
import { RuntimeGroup } from './RuntimeGroup.tsx'
import { MARKS } from './SettingRows.tsx'
import { settingText } from './settingText.ts'
import { useEqualSettings } from './useEqualSettings.ts'

/**
 * Which settings of every runtime give the output of A, on its lengths: of A also while B is looked
 * at, so that the table stays as it is when one row after another opens as B.
 */
export function EqualTab() {
  return (
    <SideContext value="a">
      <OfPicture />
    </SideContext>
  )
}

function OfPicture() {
  const picture = useScene((state) => state.result.picture)
  return picture && <EqualTable picture={picture} />
}

function EqualTable({ picture }: { readonly picture: Picture }) {
  const words = useEqualWords()
  const refused = useScene((state) => state.result.refusals.length > 0)
  const { runtime, request, plan } = picture
  const { answer, current } = useEqualSettings({ runtime, request })
  const found = answer?.found
  const lengths = [plan.inputShape, plan.outputShape].map(unbroken).join(' → ')
  return (
    <div className={styles.tab} aria-busy={!current}>
      {refused && <p className={styles.refused}>{words.refused}</p>}
      <h3 className={styles.answer}>
        {found && current ? answers(words, found.runtimes) : words.working}
      </h3>
      <p className={styles.soft}>{words.intro(nameOf(runtime, request), lengths)}</p>
      {found && (
        <>
          <div data-stale={!current} className={styles.groups}>
            {found.runtimes.map((group) => (
              <RuntimeGroup key={group.runtime} group={group} />
            ))}
          </div>
          <ul className={styles.legend}>
            {(['exact', 'rounding'] as const).map((verdict) => (
              <li key={verdict}>
                {MARKS[verdict]} {words.verdictHints[verdict]}
              </li>
            ))}
          </ul>
          <p className={styles.soft}>{words.compared(found.compared, answer.took.toFixed(0))}</p>
        </>
      )}
    </div>
  )
}

/** A shape on one line. */
const unbroken = (shape: Shape) => shapeText(shape).replaceAll(' ', '\u00a0')

const nameOf = (name: string, request: ResizeRequest) => {
  const runtime = findRuntime(name)
  return `${runtime.title} ${request.version}, ${settingText(runtime, request)}`
}

/** Runtimes that people ask about: which of their flags is it? */
const ASKED = ['pytorch', 'tensorflow']

/** The answer in a sentence or two, for runtimes in which it is none or one. */
function answers(words: EqualWords, groups: readonly EqualRuntime[]): string {
  const asked = groups.filter(({ runtime, unable }) => ASKED.includes(runtime) && !unable)
  const titleOf = ({ runtime }: EqualRuntime) => findRuntime(runtime).title
  const none = asked.filter((group) => equals(group).length === 0).map(titleOf)
  const single = asked.flatMap((group) => {
    const texts = new Set(equals(group).map(({ request }) => textOf(group, request)))
    const [first] = equals(group)
    if (texts.size !== 1 || !first) return []
    const runtime = findRuntime(group.runtime)
    const version =
      first.versions.length < runtime.versions.length ? ` ${first.versions.join(', ')}` : ''
    return [words.one(`${runtime.title}${version}`, [...texts][0]!)]
  })
  return [...(none.length > 0 ? [words.none(none.join(words.or))] : []), ...single].join(
    words.between,
  )
}

const textOf = (group: EqualRuntime, request: ResizeRequest) =>
  settingText(findRuntime(group.runtime), request)

const equals = ({ settings }: EqualRuntime): EqualSetting[] =>
  settings.filter(({ verdict }) => verdict !== 'different')
