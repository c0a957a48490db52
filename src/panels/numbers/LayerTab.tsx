import { useWords } from '../../i18n/index.ts'
import { findRuntime } from '../../runtimes/index.ts'
import type { SizeRequest } from '../../runtimes/request.ts'
import type { Becoming } from '../../runtimes/runtime.ts'
import { commit, useScene } from '../../scene/store.ts'
import styles from './LayerTab.module.css'

/** What an importer makes of the node: the settings of the layer, and what it does not read. */
export function LayerTab() {
  const words = useWords().numbers
  const runtime = findRuntime(useScene((state) => state.scene.runtime))
  const request = useScene((state) => state.result.request)
  const becoming = runtime.becomes?.(request)
  if (!becoming) return <p className={styles.story}>{words.layerRefused}</p>
  const { ignored } = becoming
  return (
    <>
      <p className={styles.story}>{words.layerStory}</p>
      <table className={styles.settings}>
        <tbody>
          {settingsOf(becoming).map(({ name, value, isSet }) => (
            <tr key={name} className={isSet ? undefined : styles.byDefault}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              <td>{isSet ? '' : words.layerDefault}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ignored.length > 0 && <p className={styles.ignored}>{words.layerIgnores(ignored)}</p>}
      <button type="button" className={styles.open} onClick={() => open(becoming)}>
        {words.openLayer}
      </button>
    </>
  )
}

interface Setting {
  readonly name: string
  readonly value: string
  readonly isSet: boolean
}

function settingsOf({ runtime, request }: Becoming): Setting[] {
  const states = findRuntime(runtime).attributes(request)
  const attributes = states.map(({ name, value, set }) => ({
    name,
    value: String(value),
    isSet: set,
  }))
  return [sizeSetting(request.size), ...attributes]
}

function sizeSetting(size: SizeRequest): Setting {
  const values = size.how === 'shape' ? size.shape : size.how === 'scales' ? size.scales : []
  return { name: size.how, value: `(${values.join(', ')})`, isSet: true }
}

function open({ runtime, request }: Becoming): void {
  const { version, attributes, size } = request
  const lists =
    size.how === 'shape'
      ? { how: size.how, shape: size.shape }
      : size.how === 'scales'
        ? { how: size.how, scales: size.scales }
        : {}
  commit({ runtime, version, attributes, off: [], ...lists })
}
