/** Path of an installed Chromium, Playwright's own included; undefined when there is none. */
export function findChromium(): string | undefined
/** Flags for a WebGPU adapter on the CPU (SwiftShader). */
export const SOFTWARE_GPU: string[]
/** Flags that keep Chromium from calling home. */
export const QUIET: string[]
/** What Playwright needs to launch that browser; without `gpu` the page finds no adapter. */
export function launchOptions(options?: { gpu?: boolean }): {
  executablePath: string | undefined
  args: string[]
}
