import { createStore } from 'zustand/vanilla'

/** Whether one channel of a colour picture is shown in place of its colours. */
export const channelStore = createStore<{ readonly one: boolean }>()(() => ({ one: false }))

export function showOneChannel(one: boolean): void {
  channelStore.setState({ one })
}
