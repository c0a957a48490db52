import type { Page } from '@playwright/test'

export function openKernels(): Promise<{
  readonly page: Page
  /** The adapter's name. */
  readonly adapter: string
  readonly close: () => Promise<void>
}>
