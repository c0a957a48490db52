// npm run bench:pack: writes .pack-bench, a folder that runs the benchmark of the kernels on a bare
// Linux x64 machine with an NVIDIA driver: no Node, no network, no root. Copy it there and run run.sh.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { BENCH, bundleBench, bundleTfjs, HOW_TO_INSTALL, MODULES, ORT } from './benchBundle.mjs'
import { ROOT } from './install.mjs'

const PACK = join(ROOT, '.pack-bench')
const MOST_MB = 60
const DAWN = join(MODULES, 'webgpu', 'dist', 'linux-x64', 'dawn.node')
const ORT_FILES = [
  'ort.webgpu.min.mjs',
  'ort-wasm-simd-threaded.asyncify.mjs',
  'ort-wasm-simd-threaded.asyncify.wasm',
]
/** What a Vulkan driver of NVIDIA's needs beside itself, where the machine has no desktop. */
const LIBRARIES = [
  'libvulkan1',
  'libegl1',
  'libglvnd0',
  'libx11-6',
  'libxext6',
  'libxcb1',
  'libxau6',
  'libxdmcp6',
]

if (process.platform !== 'linux' || process.arch !== 'x64') {
  stop(
    'The pack is for Linux x64 and takes its Node from the machine it is made on: make it there.',
  )
}
if (!existsSync(DAWN)) stop(`Dawn for Node is not installed: run \`${HOW_TO_INSTALL}\`.`)

rmSync(PACK, { recursive: true, force: true })
mkdirSync(join(PACK, 'lib'), { recursive: true })
await bundleBench(PACK)
if (!(await bundleTfjs(PACK))) console.log('TensorFlow.js is not installed: left out')
packNode()
pack(DAWN, 'dawn.node')
packOrt()
packLibraries()
copyFileSync(join(BENCH, 'timeTorch.py'), join(PACK, 'timeTorch.py'))
copyFileSync(join(BENCH, 'run.sh'), join(PACK, 'run.sh'))
copyFileSync(join(BENCH, 'packed.mjs'), join(PACK, 'packed.mjs'))
chmodSync(join(PACK, 'run.sh'), 0o755)
weigh()

/** Writes a file into the pack, compressed: gzip is on every machine. */
function pack(from, to) {
  const target = join(PACK, `${to}.gz`)
  mkdirSync(join(target, '..'), { recursive: true })
  writeFileSync(target, gzipSync(readFileSync(from), { level: 9 }))
}

function packNode() {
  const stripped = join(PACK, 'node')
  copyFileSync(process.execPath, stripped)
  try {
    execFileSync('strip', [stripped], { stdio: 'ignore' })
  } catch {
    console.log('strip is not here: Node stays as large as it is')
  }
  pack(stripped, 'node')
  rmSync(stripped)
}

function packOrt() {
  if (!existsSync(ORT)) return console.log('onnxruntime-web is not installed: left out')
  for (const file of ORT_FILES) pack(join(ORT, file), `ort/${file}`)
}

/** Takes the shared libraries out of Debian's packages; without apt the machine has to have them. */
function packLibraries() {
  const debs = join(PACK, 'debs')
  mkdirSync(debs)
  try {
    execFileSync('apt-get', ['download', ...LIBRARIES], { cwd: debs, stdio: 'ignore' })
    for (const deb of readdirSync(debs)) {
      execFileSync('dpkg', ['-x', join(debs, deb), join(debs, 'root')])
    }
    const from = join(debs, 'root', 'usr', 'lib', 'x86_64-linux-gnu')
    // By the names that they are looked for, as copies: not all that carries folders carries links.
    for (const name of readdirSync(from).filter((file) => /\.so\.\d+$/.test(file))) {
      copyFileSync(join(from, name), join(PACK, 'lib', name))
    }
  } catch {
    console.log(`${LIBRARIES.join(', ')} can't be had here: that machine has to have them`)
  }
  rmSync(debs, { recursive: true, force: true })
}

function weigh() {
  const files = readdirSync(PACK, { recursive: true }).map((file) => statSync(join(PACK, file)))
  const megabytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 1e6
  console.log(
    `.pack-bench: ${megabytes.toFixed(1)} MB. Copy it to the machine, and run run.sh there.`,
  )
  if (megabytes > MOST_MB) stop(`That is more than ${MOST_MB} MB.`)
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
