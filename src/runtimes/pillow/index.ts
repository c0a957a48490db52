import type { AttributeState } from '../attribute.ts'
import { changesNothing, withoutRefused } from '../plain.ts'
import { planeAxes, planesProgram } from '../planes.ts'
import { tuple } from '../python.ts'
import type { ResizeRequest } from '../request.ts'
import type { CodeInput, Runtime } from '../runtime.ts'
import { MOST_DIMS } from '../target.ts'
import { express, intentOf } from './intent.ts'
import { resolve } from './resolve.ts'
import { checkAttributes, FILTERS, resampleOf, VERSIONS } from './settings.ts'

/** Pillow's `Image.resize` on float32 planes, mode F: the last two axes are height and width. */
export const pillow: Runtime = {
  name: 'pillow',
  title: 'Pillow',
  versions: VERSIONS,
  defaultVersion: '12',
  sizes: ['shape'],
  sizeNames: { shape: 'size' },
  listAxes: planeAxes,
  dtypes: ['float32'],
  departures: [],
  mostDims: MOST_DIMS,
  attributeNames: ['resample'],
  attributes: (request) => [resampleState(request)],
  summary: ({ attributes }) => resampleOf(attributes),
  resolve,
  carry: (request, version) => withoutRefused(request, checkAttributes({ ...request, version })),
  intent: intentOf,
  express,
  settings: () => FILTERS.map((resample) => ({ resample })),
  code,
}

function resampleState(request: ResizeRequest): AttributeState {
  const { attributes } = request
  return {
    name: 'resample',
    control: { type: 'choice', options: FILTERS },
    value: resampleOf(attributes),
    set: Object.hasOwn(attributes, 'resample'),
    evidence: 'documented',
    source: 'Pillow 12, Image.resize',
    idle: changesNothing(resolve(request), request) ? 'nothingResized' : undefined,
  }
}

function code(request: ResizeRequest, input: CodeInput): string {
  const { attributes, inputShape, size } = request
  const header = [
    '# Image.resize of Pillow 12. Needs numpy and pillow.',
    'import numpy as np',
    'from PIL import Image',
  ]
  const target = size.how === 'shape' ? size.shape : inputShape.slice(-2).reverse()
  const resample = `resample=Image.Resampling.${resampleOf(attributes)}`
  const resize = `np.asarray(Image.fromarray(plane).resize(${tuple(target)}, ${resample}))`
  return planesProgram(header, request, input, resize)
}
