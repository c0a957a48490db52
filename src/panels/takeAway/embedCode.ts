/** The lines of HTML that show the figures of an address inside another page. */
export function embedCode(address: string, title: string): string {
  const [source, name] = [`${address}&embed=1`, title].map(attribute)
  return `<iframe src="${source}" title="${name}" width="960" height="760" style="border: 0" allow="clipboard-write" loading="lazy"></iframe>`
}

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
