/** The adapter that a benchmark runs on. */
export interface Adapter {
  readonly device: GPUDevice
  readonly name: string
  /** Its times say nothing about a GPU. */
  readonly software: boolean
  /** Largest tensor in elements. */
  readonly maxElements: number
}

/** Opens an adapter with its real limits. Throws an Error in words where that can't be. */
export async function openAdapter(gpu: GPU): Promise<Adapter> {
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' })
  if (!adapter) throw new Error('No WebGPU adapter here: nothing can be measured.')
  if (!adapter.features.has('timestamp-query')) {
    throw new Error('This adapter has no timestamp-query: its work can’t be timed.')
  }
  const { maxBufferSize, maxStorageBufferBindingSize } = adapter.limits
  const device = await adapter.requestDevice({
    requiredFeatures: ['timestamp-query'],
    requiredLimits: { maxBufferSize, maxStorageBufferBindingSize },
  })
  const { vendor, architecture, device: model, description, isFallbackAdapter } = adapter.info
  const name = [vendor, architecture, model, description].filter(Boolean).join(', ')
  const software = isFallbackAdapter || /swiftshader|llvmpipe|lavapipe|software|warp/i.test(name)
  const maxElements = Math.floor(Math.min(maxBufferSize, maxStorageBufferBindingSize) / 4)
  return { device, name, software, maxElements }
}
