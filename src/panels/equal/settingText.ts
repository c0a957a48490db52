import type { AttributeState } from '../../runtimes/attribute.ts'
import type { ResizeRequest } from '../../runtimes/request.ts'
import type { Runtime } from '../../runtimes/runtime.ts'

/**
 * A setting in its runtime's own names, without what has no effect: `linear half_pixel antialias=1`.
 * Choices stand as their value alone; flags that are off are left out, but for align_corners.
 */
export function settingText(runtime: Runtime, request: ResizeRequest): string {
  const told = new Set(runtime.settings(request.version).flatMap((s) => Object.keys(s)))
  const shown = runtime
    .attributes(request)
    .filter(({ name, idle, set }) => !idle && (set || told.has(name)))
  // As the request writes it, if it does: flags are numbers in some runtimes.
  const written = shown.map((s) => ({ ...s, value: request.attributes[s.name] ?? s.value }))
  return written.flatMap((state) => part(state) ?? []).join(' ')
}

function part({ name, value, control }: AttributeState): string | null {
  if (control.type === 'choice' && Number.isNaN(Number(value))) return String(value)
  const off = value === false || value === 0 || value === '0'
  if (off && name !== 'align_corners') return null
  if (typeof value === 'object') return null
  return `${name}=${typeof value === 'boolean' ? (value ? 'True' : 'False') : value}`
}
