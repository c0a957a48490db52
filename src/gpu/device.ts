import type { AdapterLimits } from './engine.ts'

/** A device with the adapter's real limits, and the adapter's name. */
export interface OpenedDevice {
  readonly device: GPUDevice
  readonly name: string
  readonly limits: AdapterLimits
}

/**
 * Opens the GPU, or gives null where there is none. Errors that no call site catches reach
 * `onError`.
 */
export async function openDevice(onError: (error: Error) => void): Promise<OpenedDevice | null> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: 'high-performance' })
  if (!adapter) return null
  const { maxBufferSize, maxStorageBufferBindingSize } = adapter.limits
  const device = await adapter.requestDevice({
    label: 'resizescope',
    requiredLimits: { maxBufferSize, maxStorageBufferBindingSize },
  })
  device.addEventListener('uncapturederror', ({ error }) => onError(new Error(error.message)))
  const limits = { maxBufferSize, maxStorageBufferBindingSize }
  return { device, name: nameOf(adapter.info), limits }
}

function nameOf({ description, device, vendor, architecture }: GPUAdapterInfo): string {
  if (architecture === 'swiftshader') return 'SwiftShader (software)'
  return description || device || [vendor, architecture].filter(Boolean).join(' ') || 'GPU'
}
