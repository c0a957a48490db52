/** The adapter that a benchmark runs on. */
export interface Adapter {
  readonly device: GPUDevice
  readonly name: string
  /** Its times say nothing about a GPU. */
  readonly software: boolean
  /** Largest tensor in elements. */
  readonly maxElements: number
  readonly info: GPUAdapterInfo
}

/** Limits that the device gets as large as the adapter has them; TensorFlow.js wants them all. */
const LIMITS = [
  'maxBufferSize',
  'maxStorageBufferBindingSize',
  'maxComputeWorkgroupStorageSize',
  'maxComputeInvocationsPerWorkgroup',
  'maxComputeWorkgroupSizeX',
  'maxComputeWorkgroupsPerDimension',
] as const

/** Opens an adapter with its real limits. Throws an Error in words where that can't be. */
export async function openAdapter(gpu: GPU): Promise<Adapter> {
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' })
  if (!adapter) throw new Error('No WebGPU adapter here: nothing can be measured.')
  if (!adapter.features.has('timestamp-query')) {
    throw new Error('This adapter has no timestamp-query: its work can’t be timed.')
  }
  const optional = (['shader-f16', 'subgroups'] as const).filter((f) => adapter.features.has(f))
  const device = await adapter.requestDevice({
    requiredFeatures: ['timestamp-query', ...optional],
    requiredLimits: Object.fromEntries(LIMITS.map((limit) => [limit, adapter.limits[limit]])),
  })
  const { info } = adapter
  const { vendor, architecture, device: model, description } = info
  const name = [vendor, architecture, model, description].filter(Boolean).join(', ')
  const software =
    info.isFallbackAdapter || /swiftshader|llvmpipe|lavapipe|software|warp/i.test(name)
  const { maxBufferSize, maxStorageBufferBindingSize } = adapter.limits
  const maxElements = Math.floor(Math.min(maxBufferSize, maxStorageBufferBindingSize) / 4)
  return { device, name, software, maxElements, info }
}
