// Makes one tensor beside the page, and tells how far it is.
import { ImageError } from './image.ts'
import { makeTensor, type Report, type Wanted } from './made.ts'

/** Reports come no oftener than this, in milliseconds. */
const PAUSE = 50

const tell = (report: Report, transfer: Transferable[] = []) =>
  self.postMessage(report, { transfer })

self.onmessage = async ({ data }: MessageEvent<Wanted>) => {
  let told = performance.now()
  const onPart = (share: number) => {
    if (performance.now() - told < PAUSE) return
    told = performance.now()
    tell({ kind: 'share', share })
  }
  try {
    const made = await makeTensor(data, onPart)
    tell({ kind: 'made', made }, [made.data.buffer as ArrayBuffer])
  } catch (error) {
    if (error instanceof ImageError) tell({ kind: 'problem', problem: error.problem })
    else tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
