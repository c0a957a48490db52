import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export type MessageKind = 'error' | 'info'

export interface Message {
  readonly id: number
  readonly kind: MessageKind
  readonly text: string
}

interface MessagesState {
  /** Oldest first. */
  readonly messages: readonly Message[]
}

const INFO_STAYS_MS = 4000
/** A sentence takes longer to read than a few words. */
const MS_A_CHARACTER = 60

export const messagesStore = createStore<MessagesState>()(() => ({ messages: [] }))

let nextId = 1

/** Shows a message, once however often it is said. Errors stay until dismissed, news for 4 s or more. */
export function say(kind: MessageKind, text: string): void {
  const id = nextId++
  messagesStore.setState(({ messages }) => ({
    messages: [...messages.filter((message) => message.text !== text), { id, kind, text }],
  }))
  if (kind === 'info') {
    setTimeout(() => dismiss(id), Math.max(INFO_STAYS_MS, MS_A_CHARACTER * text.length))
  }
}

/** Puts a message away. */
export function dismiss(id: number): void {
  messagesStore.setState(({ messages }) => ({
    messages: messages.filter((message) => message.id !== id),
  }))
}

export function useMessages<T>(select: (state: MessagesState) => T): T {
  return useStore(messagesStore, select)
}
