import { createStore } from 'zustand/vanilla'

interface TabState {
  /** The id of the chosen tab; one that is not there stands for the first. */
  readonly chosen: string
  /** Counts tabs that were opened from elsewhere, to be brought into view. */
  readonly opened: number
}

/** Which of the tabs of numbers is chosen. */
export const tabStore = createStore<TabState>()(() => ({ chosen: '', opened: 0 }))

/** Chooses a tab. */
export function chooseTab(id: string): void {
  tabStore.setState({ chosen: id })
}

/** Chooses a tab from elsewhere on the page, and brings it into view with the keyboard on it. */
export function openTab(id: string): void {
  tabStore.setState(({ opened }) => ({ chosen: id, opened: opened + 1 }))
}
