import { describe, expect, it } from 'vitest'
import { RUNTIMES } from '../runtimes/index.ts'
import { loadRuntimeWords } from './useRuntimeWords.ts'

const inputShape = [1, 2, 4, 5]

describe.each(RUNTIMES.map((runtime) => [runtime.name, runtime] as const))(
  '%s',
  (name, runtime) => {
    it.each(['en', 'zh'] as const)(
      'says what every attribute and option does, in %s',
      async (language) => {
        const words = await loadRuntimeWords(name, language)
        const silent = runtime.versions.flatMap((version) =>
          runtime
            .attributes({
              version,
              attributes: {},
              inputShape,
              size: { how: 'shape', shape: [6, 10] },
            })
            .flatMap(({ name: attribute, control }) => {
              const about = words?.attributes[attribute]
              if (!about) return [attribute]
              // An opset says all that there is to say by its number.
              if (control.type !== 'choice' || attribute === 'opset') return []
              return control.options
                .filter((option) => !about.options[option])
                .map((option) => `${attribute}=${option}`)
            }),
        )
        expect(silent).toEqual([])
      },
    )

    it.each(['en', 'zh'] as const)('says what every departure does, in %s', async (language) => {
      const words = await loadRuntimeWords(name, language)
      const silent = runtime.departures.filter((departure) => !words?.departures?.[departure.name])
      expect(silent.map((departure) => departure.name)).toEqual([])
    })
  },
)
