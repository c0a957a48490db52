import type { AttributeState } from '../attribute.ts'
import { changesNothing, withoutRefused } from '../plain.ts'
import { planeAxes, planesProgram } from '../planes.ts'
import { float, tuple } from '../python.ts'
import type { ResizeRequest } from '../request.ts'
import type { CodeInput, Runtime } from '../runtime.ts'
import { MOST_DIMS } from '../target.ts'
import { DEPARTURES } from './departures.ts'
import { express, intentOf } from './intent.ts'
import { resolve } from './resolve.ts'
import { checkAttributes, INTERPOLATIONS, interpolationOf, VERSIONS } from './settings.ts'

/** OpenCV's `cv::resize` on float32 planes: the last two axes are height and width. */
export const opencv: Runtime = {
  name: 'opencv',
  title: 'OpenCV',
  versions: VERSIONS,
  defaultVersion: '4',
  sizes: ['shape', 'scales'],
  sizeNames: { shape: 'dsize', scales: 'fx, fy' },
  listAxes: planeAxes,
  dtypes: ['float32'],
  departures: DEPARTURES,
  mostDims: MOST_DIMS,
  attributeNames: ['interpolation'],
  attributes: (request) => [interpolationState(request)],
  summary: ({ attributes }) => interpolationOf(attributes),
  resolve,
  carry: (request, version) => withoutRefused(request, checkAttributes({ ...request, version })),
  intent: intentOf,
  express,
  settings: () => INTERPOLATIONS.map((interpolation) => ({ interpolation })),
  code,
}

function interpolationState(request: ResizeRequest): AttributeState {
  const { attributes } = request
  return {
    name: 'interpolation',
    control: { type: 'choice', options: INTERPOLATIONS },
    value: interpolationOf(attributes),
    set: Object.hasOwn(attributes, 'interpolation'),
    evidence: 'documented',
    source: 'OpenCV 4, imgproc.hpp, cv::resize',
    idle: changesNothing(resolve(request), request) ? 'nothingResized' : undefined,
  }
}

function code(request: ResizeRequest, input: CodeInput): string {
  const { attributes, size } = request
  const header = [
    `# cv2.resize of OpenCV ${request.version}. Needs numpy and opencv-python.`,
    'import cv2',
    'import numpy as np',
  ]
  const interpolation = `interpolation=cv2.${interpolationOf(attributes)}`
  const resize = `cv2.resize(plane, ${sizeArguments(size)}, ${interpolation})`
  return planesProgram(header, request, input, resize)
}

function sizeArguments(size: ResizeRequest['size']): string {
  if (size.how === 'scales') {
    const [fx = 1, fy = 1] = size.scales
    return `None, fx=${float(fx)}, fy=${float(fy)}`
  }
  return size.how === 'shape' ? tuple(size.shape) : 'None'
}
