// npm run bench:kernels -- [--browser [--software] | --tune] [--json FILE] [--svg FILE]
// Times the kernels on this machine's GPU against a copy and other libraries: in Node through Dawn, or
// in Chromium. With --tune, it tries the kernels' parameters instead.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { createServer } from 'vite'
import {
  BENCH,
  bundleBench,
  bundleTfjs,
  dawnPath,
  HOW_TO_INSTALL,
  MODULES,
  ORT,
} from './benchBundle.mjs'
import { findChromium, QUIET, SOFTWARE_GPU } from './chromium.mjs'
import { ROOT } from './install.mjs'

const DIST = join(BENCH, 'dist')
const TORCH = join(BENCH, 'timeTorch.py')

/** WebGPU on the machine's own GPU, with timestamps to the nanosecond. */
const REAL_GPU = [
  '--no-sandbox',
  '--enable-unsafe-webgpu',
  '--enable-features=Vulkan',
  '--ignore-gpu-blocklist',
]
const EXACT_TIMESTAMPS = ['--enable-webgpu-developer-features']

const { values } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    software: { type: 'boolean', default: false },
    tune: { type: 'boolean', default: false },
    json: { type: 'string', default: join(DIST, 'kernels.json') },
    svg: { type: 'string', default: join(DIST, 'kernels.svg') },
  },
})
const paths = { json: values.json, svg: values.svg }

mkdirSync(DIST, { recursive: true })
await bundleBench(DIST)
const tfjs = (await bundleTfjs(DIST)) ? join(DIST, 'tfjs.mjs') : ''
const bench = await import(pathToFileURL(join(DIST, 'bench.mjs')).href)
if (values.browser) await inChromium()
else await inNode()

async function inNode() {
  const dawn = dawnPath()
  if (!existsSync(dawn)) {
    console.error(`Dawn for Node is not installed: run \`${HOW_TO_INSTALL}\`, or add --browser.`)
    process.exit(1)
  }
  await bench.main({ dawn, tfjs, ort: ORT, torch: TORCH, ...paths }, { tuning: values.tune })
}

async function inChromium() {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    cacheDir: 'node_modules/.vite-bench',
    server: { port: 0, hmr: false },
    logLevel: 'error',
  })
  await server.listen()
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...(values.software ? SOFTWARE_GPU : REAL_GPU), ...EXACT_TIMESTAMPS, ...QUIET],
  })
  try {
    const page = await browser.newPage()
    page.on('console', (message) => message.type() === 'log' && console.log(message.text()))
    await page.goto(`${server.resolvedUrls.local[0]}kernels/bench/`)
    await page.waitForFunction(() => 'benchmark' in window)
    const works = await page.evaluate(() => window.benchmark.works)
    const addresses = {
      tfjs: tfjs && '/kernels/bench/dist/tfjs.mjs',
      ort: existsSync(ORT) ? `/${MODULES.slice(ROOT.length + 1)}/onnxruntime-web/dist/` : null,
      torch: values.software ? null : bench.timeTorch(TORCH, works),
    }
    bench.write(await page.evaluate((all) => window.benchmark.run(all), addresses), paths)
  } finally {
    await browser.close()
    await server.close()
  }
}
