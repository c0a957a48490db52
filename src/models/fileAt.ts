/** The file among those that were opened that a model means by a path, from either system. */
export function fileAt(files: readonly File[], path: string): File | undefined {
  const name = path.split(/[\\/]/).at(-1)
  return files.find((file) => file.name === name)
}
