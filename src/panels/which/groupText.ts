import { findRuntime } from '../../runtimes/index.ts'
import type { ResizeRequest } from '../../runtimes/request.ts'
import { settingText } from '../equal/settingText.ts'

/** A setting with its runtime: `PyTorch bilinear align_corners=False`. */
export function textOf(name: string, request: ResizeRequest): string {
  const runtime = findRuntime(name)
  return [runtime.title, settingText(runtime, request)].filter(Boolean).join(' ')
}
