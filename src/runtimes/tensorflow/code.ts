import type { AttributeValue } from '../attribute.ts'
import { printed } from '../planes.ts'
import { tuple } from '../python.ts'
import type { ResizeRequest } from '../request.ts'
import type { CodeInput } from '../runtime.ts'
import { FLAGS, type Method, settingsOf, versionOf } from './settings.ts'

/** The TF1 op of each method. */
const OPS: Record<Method, string> = {
  bilinear: 'resize_bilinear',
  nearest: 'resize_nearest_neighbor',
  bicubic: 'resize_bicubic',
  area: 'resize_area',
}

/**
 * A whole Python program that runs the request through TensorFlow. Its ops take NHWC: the last two
 * axes are height and width here, so each plane is handed over as an image of one channel.
 */
export function tensorflowCode(request: ResizeRequest, input: CodeInput): string {
  const { inputShape } = request
  const [height, width] = [inputShape.at(-2) ?? 1, inputShape.at(-1) ?? 1]
  return [
    `# ${title(request)} Needs numpy and tensorflow.`,
    'import numpy as np',
    'import tensorflow as tf',
    '',
    ...input.setup,
    `image = np.asarray(${input.expression}, dtype=np.float32).reshape${tuple(inputShape)}`,
    '# TensorFlow takes NHWC. Height and width are last here: each plane is an image of one channel.',
    `images = image.reshape(-1, ${height}, ${width}, 1)`,
    ...call(request),
    'output = resized[..., 0].reshape(image.shape[:-2] + tuple(resized.shape[1:3]))',
    '',
    ...printed(),
  ].join('\n')
}

function title({ version }: ResizeRequest): string {
  return versionOf(version) === '1'
    ? 'The resize ops of TensorFlow 1, by the names that TensorFlow 2 keeps for them.'
    : 'tf.image.resize of TensorFlow 2.'
}

function call(request: ResizeRequest): string[] {
  const { attributes, size } = request
  const version = versionOf(request.version) ?? '2'
  const { method } = settingsOf(request)
  const lengths = size.how === 'shape' ? tuple(size.shape) : '()'
  const flags = FLAGS[version]
    // resize_area has no such argument.
    .filter((name) => !(method === 'area' && name === 'half_pixel_centers'))
    .filter((name) => attributes[name] !== undefined)
    .map((name) => `, ${name}=${literal(attributes[name]!)}`)
  const named = version === '2' && attributes.method !== undefined ? [`, method='${method}'`] : []
  const op = version === '1' ? `tf.compat.v1.image.${OPS[method]}` : 'tf.image.resize'
  return [`resized = ${op}(images, ${lengths}${[...named, ...flags].join('')}).numpy()`]
}

const literal = (value: AttributeValue) => (value ? 'True' : 'False')
