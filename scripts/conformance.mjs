// npm run conformance -- [--backend cpu|webgpu|all] FILE…
// Runs recorded cases and flips through the plan on the CPU and through the kernels in Chromium.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const BACKENDS = { cpu: ['cpu'], webgpu: ['webgpu'], all: ['cpu', 'webgpu'] }

const { values, positionals: files } = parse()
const backends = BACKENDS[values.backend]
if (!backends || files.length === 0) {
  stop('usage: npm run conformance -- [--backend cpu|webgpu|all] FILE…')
}
const { module } = await runnerImport('./e2e/conformance/cpu.ts', { configFile: false })
const recordings = files.map(read)
const cases = recordings.flatMap(({ cases }) => cases ?? [])
const flips = recordings.flatMap(({ flips }) => flips ?? [])

const total = { passed: 0, failed: 0, skipped: 0 }
for (const backend of backends) {
  const { outcomes, on } = await run(backend)
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const { name, result, reason } of outcomes) {
    counts[result]++
    total[result]++
    if (result === 'failed') console.log(`${name} [${backend}] ${reason}`)
  }
  console.log(`${backend} (${on}): ${sentence(counts)}`)
}
console.log(sentence(total))
process.exitCode = total.failed > 0 ? 1 : 0

async function run(backend) {
  if (backend === 'cpu') {
    const outcomes = [...(await module.runOnCpu(cases)), ...(await module.runFlipsOnCpu(flips))]
    return { outcomes, on: 'the plan in Node' }
  }
  const { openKernels } = await import('../e2e/conformance/browser.mjs')
  const kernels = await openKernels().catch((error) => stop(error.message))
  try {
    const outcomes = await kernels.page.evaluate(
      async ([all, pairs]) => [
        ...(await window.conformance.runOnGpu(all)),
        ...(await window.conformance.runFlipsOnGpu(pairs)),
      ],
      [cases, flips],
    )
    return { outcomes, on: kernels.adapter }
  } finally {
    await kernels.close()
  }
}

function read(file) {
  try {
    const text = readFileSync(file, 'utf8')
    const flips = module.parseFlips(text)
    return flips ? { flips } : { cases: module.parseCases(text) }
  } catch (error) {
    return stop(`${file}: ${error.message}`)
  }
}

function parse() {
  const options = { backend: { type: 'string', default: 'all' } }
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return stop(error.message)
  }
}

function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
