import { Component, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../i18n/index.ts'
import { copyText } from './clipboard.ts'
import { say } from './messages.ts'
import styles from './Notice.module.css'
import { reportUnexpected, unexpectedStore } from './unexpected.ts'

/** Says that something unexpected broke, with a report to copy. */
export function UnexpectedError() {
  const words = useWords().shell.unexpected
  const { error } = useStore(unexpectedStore)
  if (!error) return null
  const dismiss = () => unexpectedStore.setState({ error: null })
  const copy = () => copyText(report(error)).then((done) => done && say('info', words.copied))
  return (
    <section className={styles.error} role="alert">
      <p>
        <strong>{words.title}</strong> <code>{error.message}</code> {words.keep}
      </p>
      <div className={styles.actions}>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
        <button type="button" onClick={dismiss}>
          {words.dismiss}
        </button>
      </div>
    </section>
  )
}

function report(error: Error): string {
  return [error.stack ?? error.message, location.href, navigator.userAgent].join('\n\n')
}

interface BoundaryProps {
  readonly children: ReactNode
}

/** Keeps the rest of the page alive when one part of it can't be drawn. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  componentDidCatch(error: Error) {
    reportUnexpected(error)
  }

  render() {
    return this.state.failed ? null : this.props.children
  }
}
