// npm start: installs what is missing, builds the page, serves it on this machine and opens it.
import { spawn } from 'node:child_process'
import { checkNode, installPackages, ROOT, Trouble } from './install.mjs'

const FIRST_PORT = 4173

/** The command that opens an address in this system's browser; null without a display. */
function browserCommand(platform, environment) {
  if (environment.CI) return null
  if (platform === 'darwin') return ['open']
  // The empty argument is the window's title, which `start` takes first.
  if (platform === 'win32') return ['cmd', '/c', 'start', '']
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : null
}

function openBrowser(url) {
  const command = browserCommand(process.platform, process.env)
  if (!command) return
  const [program, ...args] = command
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  // No browser is no failure: the link is on the screen.
  child.on('error', () => {})
  child.unref()
}

/** The port asked for by `--port 8080` or else by PORT. @throws {Trouble} */
function wantedPort() {
  const [, asked] = /--port[= ](\S+)/.exec(process.argv.join(' ')) ?? []
  const given = asked || process.env.PORT || FIRST_PORT
  const port = Number(given)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Trouble(`The port is "${given}"; a port is a whole number from 1 to 65535.`)
}

async function start() {
  checkNode()
  const port = wantedPort()
  installPackages()
  const { build, preview } = await import('vite')
  await build({ root: ROOT, logLevel: 'error' })
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port, strictPort: false },
  })
  const url = server.resolvedUrls.local[0]
  console.log(`\n  resizescope is at  ${url}\n\n  Ctrl+C stops it.\n`)
  openBrowser(url)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))
}

start().catch((error) => {
  console.error(error instanceof Trouble ? error.message : error)
  process.exit(1)
})
