// Puts on this machine what the other scripts need. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json, whatever the current folder is. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

const OLDEST_NODE = [20, 19]
const DOWNLOAD_LIMIT = 180_000

/** Something that keeps a script from going on, said in words for the person who started it. */
export class Trouble extends Error {}

/** @throws {Trouble} when this Node is older than the page's tools allow. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  const [least, leastMinor] = OLDEST_NODE
  if (major > least || (major === least && minor >= leastMinor)) return
  throw new Trouble(
    `This is Node ${version}; resizescope needs Node ${OLDEST_NODE.join('.')} or newer. ` +
      'A current one is at https://nodejs.org.',
  )
}

/** Installs the packages of package-lock.json, unless they are there. @throws {Trouble} */
export function installPackages() {
  const missing = missingPackages(
    readLock(join(ROOT, 'package-lock.json')),
    readLock(join(ROOT, 'node_modules', '.package-lock.json')),
  )
  if (missing.length === 0) return
  console.log(`Installing packages (${missing.length} are missing or of another version) …`)
  const done = npm('ci', '--include=dev', '--no-audit', '--no-fund')
  if (done.status !== 0) {
    throw new Trouble('npm could not install the packages. The first time needs the network.')
  }
}

/**
 * Names of the packages that `wanted` (package-lock.json) has and `installed` (npm's own record in
 * node_modules) lacks. Dates would mislead after a fresh checkout, so versions are compared.
 * Optional packages are for other systems and need not be there.
 */
export function missingPackages(wanted, installed) {
  const here = installed?.packages ?? {}
  return Object.entries(wanted?.packages ?? {})
    .filter(([path, { optional }]) => path !== '' && !optional)
    .filter(([path, { version }]) => here[path]?.version !== version)
    .map(([path]) => path)
}

/** Makes sure that there is a Chromium that starts, for this script and what it runs. @throws {Trouble} */
export async function installChromium() {
  const { findChromiums } = await import('./chromium.mjs')
  const attempts = [() => {}, downloadChromium, aptChromium]
  for (const attempt of attempts) {
    attempt()
    const path = findChromiums().find(runs)
    if (!path) continue
    // Another one, found first, may not start: what runs from here takes this one.
    process.env.CHROMIUM_PATH = path
    return
  }
  throw new Trouble(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, ' +
      'or set CHROMIUM_PATH to one, and try again.',
  )
}

/** Path of the script behind a package's command, to run with this Node on every system. */
export function bin(packageName, command = packageName) {
  const folder = join(ROOT, 'node_modules', packageName)
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bins === 'string' ? bins : bins[command])
}

// A browser without its system libraries is found but does not start.
function runs(path) {
  // Chrome on Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function downloadChromium() {
  console.log('No Chromium found; asking Playwright for one …')
  const options = { cwd: ROOT, stdio: 'inherit', timeout: DOWNLOAD_LIMIT }
  spawnSync(
    process.execPath,
    [bin('@playwright/test', 'playwright'), 'install', 'chromium'],
    options,
  )
}

function aptChromium() {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return
  console.log('Installing the chromium package …')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { stdio: 'inherit', env: environment }
  if (spawnSync('apt-get', ['update'], options).status !== 0) return
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
}

function npm(...args) {
  const options = { cwd: ROOT, stdio: 'inherit' }
  const script = process.env.npm_execpath ?? ''
  if (script.endsWith('npm-cli.js')) return spawnSync(process.execPath, [script, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
