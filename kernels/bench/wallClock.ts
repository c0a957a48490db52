import { median, type Repeats } from './timer.ts'

/**
 * Seconds of one of many runs of a library, by the clock on the wall: a library does not tell where
 * its work starts on the GPU. Runs follow each other, are submitted by `flush`
 * where that is left to do, and are waited for together. The median of some
 * such rounds.
 */
export async function timeByTheClock(
  device: GPUDevice,
  { dispatches, warmUp, passes }: Repeats,
  run: () => Promise<void>,
  flush = () => {},
): Promise<number> {
  const round = async () => {
    const start = performance.now()
    for (let i = 0; i < dispatches; i++) await run()
    flush()
    await device.queue.onSubmittedWorkDone()
    return (performance.now() - start) / dispatches / 1000
  }
  // The first compiles.
  await round()
  const once = await round()
  for (let spent = 0; spent < warmUp; spent += once * dispatches) await round()
  const times: number[] = []
  for (let i = 0; i < passes; i++) times.push(await round())
  return median(times)
}
