import type { AttributeState, Attributes } from '../attribute.ts'
import { changesNothing, withoutRefused } from '../plain.ts'
import { printed } from '../planes.ts'
import { tuple } from '../python.ts'
import type { ResizeRequest } from '../request.ts'
import type { CodeInput, Runtime } from '../runtime.ts'
import { MOST_DIMS } from '../target.ts'
import { DEPARTURES } from './departures.ts'
import { express, intentOf } from './intent.ts'
import { allAxes, resolve } from './resolve.ts'
import { checkAttributes, METHODS, settingsOf, VERSIONS } from './settings.ts'

/** `jax.image.resize` on float32 arrays. */
export const jax: Runtime = {
  name: 'jax',
  title: 'JAX',
  versions: VERSIONS,
  defaultVersion: '0.10',
  sizes: ['shape'],
  sizeNames: { shape: 'shape' },
  listAxes: allAxes,
  dtypes: ['float32'],
  departures: DEPARTURES,
  mostDims: MOST_DIMS,
  attributeNames: ['method', 'antialias'],
  attributes,
  summary,
  resolve,
  carry: (request, version) => withoutRefused(request, checkAttributes({ ...request, version })),
  intent: intentOf,
  express,
  settings: () => SETTINGS,
  code,
}

// With antialias, cubic-pytorch is cubic.
const SETTINGS: readonly Attributes[] = [
  { method: 'nearest' },
  { method: 'linear' },
  { method: 'linear', antialias: false },
  { method: 'cubic' },
  { method: 'cubic', antialias: false },
  { method: 'cubic-pytorch', antialias: false },
  { method: 'area' },
]

function attributes(request: ResizeRequest): AttributeState[] {
  const { method, antialias } = settingsOf(request.attributes)
  const resolution = resolve(request)
  const copied = changesNothing(resolution, request)
  const said = { evidence: 'documented', source: 'JAX 0.10, jax.image.resize' } as const
  const set = (name: string) => Object.hasOwn(request.attributes, name)
  const blends = method !== 'nearest' && method !== 'area'
  return [
    {
      name: 'method',
      control: { type: 'choice', options: METHODS },
      value: method,
      set: set('method'),
      ...said,
      idle: copied ? 'nothingResized' : undefined,
    },
    {
      name: 'antialias',
      control: { type: 'boolean' },
      value: antialias,
      set: set('antialias'),
      ...said,
      idle: copied ? 'nothingResized' : blends ? undefined : 'linearOrCubicOnly',
    },
  ]
}

/** The method, and antialias where it was switched off. */
function summary(request: ResizeRequest): string {
  const { method, antialias } = settingsOf(request.attributes)
  const blends = method !== 'nearest' && method !== 'area'
  return blends && !antialias ? `${method} antialias=False` : method
}

function code(request: ResizeRequest, input: CodeInput): string {
  const { inputShape, size } = request
  const { method, antialias } = settingsOf(request.attributes)
  const shape = size.how === 'shape' ? size.shape : inputShape
  const off = antialias ? '' : ', antialias=False'
  return [
    '# jax.image.resize of JAX 0.10. Needs numpy and jax.',
    'import jax',
    'import numpy as np',
    '',
    ...input.setup,
    `image = ${input.expression}.reshape${tuple(inputShape)}`,
    `output = np.asarray(jax.image.resize(image, ${tuple(shape)}, method='${method}'${off}))`,
    '',
    ...printed(),
  ].join('\n')
}
