import type { Role } from './guess.ts'

/** Opens files by code that is loaded when the first ones come; `asked` is what they become. */
export async function openFiles(files: readonly File[], asked: Role | null = null): Promise<void> {
  if (files.length > 0) await (await import('./openFiles.ts')).openFiles(files, asked)
}

/** The same of files that were dropped or pasted; folders among them are told apart at once. */
export async function openDropped(data: DataTransfer, asked: Role | null): Promise<void> {
  // What was dropped can be asked only until its event is over.
  const folders = Array.from(data.items, (item) => item.webkitGetAsEntry?.())
    .filter((entry) => entry?.isDirectory)
    .map((entry) => entry!.name)
  const files = Array.from(data.files).filter(({ name }) => !folders.includes(name))
  if (folders.length > 0) (await import('./openFiles.ts')).refuseFolders(folders)
  await openFiles(files, asked)
}

/** The same of text that is an array; of any other text nothing. */
export async function openText(text: string): Promise<void> {
  // Arrays in text begin with a bracket, perhaps within `array(`.
  if (/^[\s\w.(]{0,40}\[/.test(text)) await (await import('./openFiles.ts')).openText(text)
}
