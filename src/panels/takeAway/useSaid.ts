import { useCallback, useEffect, useState } from 'react'

/** How long it is said that something was copied, in milliseconds. */
const SAID = 3000

/** What was said last of an action, for a while; and a way to say it. */
export function useSaid(): readonly [said: string, say: (text: string) => void] {
  const [said, setSaid] = useState({ text: '' })
  useEffect(() => {
    if (said.text === '') return
    const timer = setTimeout(() => setSaid({ text: '' }), SAID)
    return () => clearTimeout(timer)
  }, [said])
  return [said.text, useCallback((text: string) => setSaid({ text }), [])]
}
