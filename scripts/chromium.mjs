// Finds a Chromium with WebGPU on this machine, and the flags that give it an adapter anywhere.
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Paths of the Chromiums on this machine: the one asked for first, Playwright's own last. */
export function findChromiums() {
  return [process.env.CHROMIUM_PATH, ...INSTALLED, chromium.executablePath()].filter(
    (path) => path && existsSync(path),
  )
}

/** Path of an installed Chromium, Playwright's own included; undefined when there is none. */
export function findChromium() {
  return findChromiums()[0]
}

/** A WebGPU adapter on the CPU (SwiftShader), with canvases that show up in screenshots. */
export const SOFTWARE_GPU = [
  '--no-sandbox',
  '--enable-unsafe-webgpu',
  '--enable-features=Vulkan',
  '--use-vulkan=swiftshader',
  '--use-angle=swiftshader',
  '--use-webgpu-adapter=swiftshader',
  '--ignore-gpu-blocklist',
]

/** Keeps Chromium from calling home, so that a test meets no network but the page's own origin. */
export const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** What Playwright needs to launch that browser. */
export function launchOptions({ gpu = true } = {}) {
  return {
    executablePath: findChromium(),
    args: [...(gpu ? SOFTWARE_GPU : ['--no-sandbox']), ...QUIET],
  }
}
