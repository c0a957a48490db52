/** What a worker answers: parts of an answer, the last one marked. */
export interface Answer {
  readonly done: boolean
}

/**
 * A worker that is only ever asked the latest question: asking anew while it still works stops it, so
 * that an old scene keeps nobody waiting.
 */
export class LatestWorker<Q, A extends Answer> {
  #worker: Worker | null = null
  #busy = false
  readonly #make: () => Worker

  constructor(make: () => Worker) {
    this.#make = make
  }

  /** Asks; `hear` gets every part of the answer, unless another question comes first. */
  ask(question: Q, hear: (answer: A) => void): void {
    if (this.#busy) this.stop()
    this.#worker ??= this.#make()
    this.#busy = true
    this.#worker.onmessage = ({ data }: MessageEvent<A>) => {
      if (data.done) this.#busy = false
      hear(data)
    }
    this.#worker.postMessage(question)
  }

  /** Drops the question, and the worker with it. */
  stop(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#busy = false
  }
}
