/**
 * Saves bytes as a file of that name, as a click on a link to one would. `type` is its media type,
 * which a Blob has of its own.
 */
export function download(name: string, content: BlobPart, type = ''): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type })
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the bytes after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), LONGEST_READ)
}

/** Far longer than a browser takes to begin, in milliseconds. */
const LONGEST_READ = 60_000
