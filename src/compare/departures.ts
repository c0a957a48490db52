import { planResize, type ResizePlan } from '../core/resizePlan.ts'
import { findRuntime } from '../runtimes/index.ts'
import type { Blamed } from './parting.ts'
import type { Side } from './side.ts'

/**
 * The departures of one side without which the two would agree: a single one where one is enough,
 * else all that are needed. Null where no departure is to blame.
 */
export function blamedDepartures(
  a: Side,
  b: Side,
  agree: (a: ResizePlan, b: ResizePlan) => boolean,
): Blamed | null {
  return blamedOn('a', a, b.plan, agree) ?? blamedOn('b', b, a.plan, agree)
}

function blamedOn(
  side: 'a' | 'b',
  { runtime, request, plan }: Side,
  other: ResizePlan,
  agree: (a: ResizePlan, b: ResizePlan) => boolean,
): Blamed | null {
  const known = findRuntime(runtime)
  const off = request.off ?? []
  const names = known.departures
    .filter((departure) => !off.includes(departure.name) && departure.applies(request))
    .map(({ name }) => name)
  const agreesWithout = (without: readonly string[]) => {
    const resolution = known.resolve({ ...request, off: [...off, ...without] })
    return resolution.ok && agree(planResize(resolution.spec, plan), other)
  }
  const single = names.find((name) => agreesWithout([name]))
  if (single) return { side, departures: [single] }
  if (names.length < 2 || !agreesWithout(names)) return null
  const needed = names.reduce((kept, name) => {
    const fewer = kept.filter((other) => other !== name)
    return agreesWithout(fewer) ? fewer : kept
  }, names)
  return { side, departures: needed }
}
