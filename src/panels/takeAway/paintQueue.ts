import { reportUnexpected } from '../unexpected.ts'

let last: Promise<void> = Promise.resolve()

/** Runs jobs one after another, each in a task of its own, so that the page answers between them. */
export function inTurn(job: () => void): void {
  last = last
    .then(() => new Promise<void>((resolve) => setTimeout(resolve)))
    .then(job)
    .catch(reportUnexpected)
}

/** Resolves when all jobs asked for so far are done. */
export function allDone(): Promise<void> {
  return last
}
