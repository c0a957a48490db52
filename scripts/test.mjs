// npm test: installs what is missing, runs every check, and ends with one line: N passed, N failed.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, checkNode, installChromium, installPackages, ROOT, Trouble } from './install.mjs'
import { countPlaywright, countVitest, withoutReport } from './testCounts.mjs'

/** The checks in their order. Those with a report count its tests; the others count as one. */
function steps(reports) {
  const vitestReport = join(reports, 'unit.json')
  const playwrightReport = join(reports, 'e2e.json')
  return [
    { name: 'format and lint', run: [bin('@biomejs/biome', 'biome'), 'check', '.'] },
    { name: 'types', run: [bin('typescript', 'tsc'), '--noEmit'] },
    { name: 'import rule', run: ['scripts/check-imports.mjs'] },
    { name: 'dead code', run: [bin('knip'), '--no-progress'] },
    {
      name: 'unit tests',
      run: [
        bin('vitest'),
        ...['run', '--allowOnly=false', '--reporter=dot', '--reporter=json'],
        `--outputFile.json=${vitestReport}`,
      ],
      report: vitestReport,
      count: countVitest,
    },
    { name: 'build', run: [bin('vite'), 'build', '--logLevel', 'error'] },
    {
      name: 'end-to-end tests',
      run: [bin('@playwright/test', 'playwright'), 'test', '--forbid-only', '--reporter=list,json'],
      environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
      report: playwrightReport,
      count: countPlaywright,
    },
  ]
}

/** Runs one of Node's scripts in the project's folder. @returns whether it ended well */
function succeeds(args, environment) {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...environment } }
    const child = spawn(process.execPath, args, options)
    child.on('error', () => resolve(false))
    child.on('exit', (status) => resolve(status === 0))
  })
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

async function runStep({ name, run, environment, report, count }) {
  console.log(`\n── ${name}`)
  const begun = performance.now()
  const ok = await succeeds(run, environment)
  const counts = report ? count(readReport(report), ok) : withoutReport(ok)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`)
  return counts
}

async function runAll() {
  const reports = mkdtempSync(join(tmpdir(), 'resizescope-test-'))
  const total = { passed: 0, failed: 0 }
  try {
    for (const step of steps(reports)) {
      const { passed, failed } = await runStep(step)
      total.passed += passed
      total.failed += failed
    }
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
  return total
}

async function test() {
  checkNode()
  installPackages()
  await installChromium()
  return runAll()
}

const total = await test().catch((error) => {
  console.error(error instanceof Trouble ? error.message : error)
  return { passed: 0, failed: 1 }
})
process.exitCode = total.failed > 0 ? 1 : 0
console.log(`\n${total.passed} passed, ${total.failed} failed`)
