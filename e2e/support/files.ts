import { expect, type Page } from '@playwright/test'

/** A file as a person has it on a disk. */
export interface DroppedFile {
  readonly name: string
  readonly content: Uint8Array | string
  readonly type?: string
}

/** Drops files on the middle of the page, as from a folder. */
export async function drop(page: Page, ...files: readonly DroppedFile[]): Promise<void> {
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
  await target.dispatchEvent('dragover', { dataTransfer: transfer })
  await expect(page.getByText(/^(Drop files|松手放入文件)$/)).toBeVisible()
  await target.dispatchEvent('drop', { dataTransfer: transfer })
  await expect(page.getByText(/^(Drop files|松手放入文件)$/)).toBeHidden()
}
