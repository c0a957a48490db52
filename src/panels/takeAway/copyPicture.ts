/** Puts a picture on the clipboard once it is made; false where the browser does not allow it. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    // Given before it is made: some browsers allow it only while they still know of the click.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    return false
  }
}
