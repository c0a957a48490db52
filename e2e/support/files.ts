import { expect, type Page } from '@playwright/test'

/** A file as a person has it on a disk. */
export interface DroppedFile {
  readonly name: string
  readonly content: Uint8Array | string
  readonly type?: string
}

/** What the places say that files can be dropped on, in both languages. */
const TITLES = {
  input: /^(Drop as input|放在这里作为输入)$/,
  recorded: /^(Drop as recorded output|放在这里作为实测输出)$/,
}

/** Drops files as the input, as from a folder. */
export async function drop(page: Page, ...files: readonly DroppedFile[]): Promise<void> {
  await dropAt(page, 'input', files)
}

/** Drops files as a recorded output. */
export async function dropRecorded(page: Page, ...files: readonly DroppedFile[]): Promise<void> {
  await dropAt(page, 'recorded', files)
}

async function dropAt(
  page: Page,
  role: 'input' | 'recorded',
  files: readonly DroppedFile[],
): Promise<void> {
  const sent = files.map(({ name, content, type = '' }) => {
    return [name, Buffer.from(content).toString('base64'), type] as const
  })
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer()
    for (const [name, base64, type] of given) {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
      data.items.add(new File([bytes], name, { type }))
    }
    return data
  }, sent)
  const target = page.getByRole('main')
  const clientX = role === 'input' ? 100 : page.viewportSize()!.width - 100
  const title = page.getByText(TITLES[role])
  await target.dispatchEvent('dragover', { dataTransfer: transfer, clientX })
  await expect(title).toBeVisible()
  await target.dispatchEvent('drop', { dataTransfer: transfer, clientX })
  await expect(title).toBeHidden()
}
