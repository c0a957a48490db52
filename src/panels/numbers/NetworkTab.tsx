export function NetworkTab() {
  return null
}
