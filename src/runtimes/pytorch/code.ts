import type { AttributeValue } from '../attribute.ts'
import { floats, tuple } from '../python.ts'
import type { ResizeRequest } from '../request.ts'
import type { CodeInput } from '../runtime.ts'
import { ATTRIBUTE_NAMES } from './check.ts'
import { versionOf } from './version.ts'

/** A whole Python program that runs the request through PyTorch. */
export function pytorchCode(request: ResizeRequest, input: CodeInput): string {
  const version = versionOf(request.version) ?? request.version
  return [
    `# torch.nn.functional.interpolate of PyTorch ${version}. Needs numpy and torch.`,
    'import numpy as np',
    'import torch',
    'import torch.nn.functional as F',
    '',
    ...input.setup,
    `values = ${input.expression}.reshape${tuple(request.inputShape)}`,
    'input = torch.from_numpy(np.ascontiguousarray(values))',
    'output = F.interpolate(',
    '    input,',
    ...argumentsOf(request).map((line) => `    ${line},`),
    ')',
    '',
    'np.set_printoptions(precision=8, linewidth=200, suppress=True)',
    "print('input', tuple(input.shape))",
    'print(input.numpy())',
    "print('output', tuple(output.shape))",
    'print(output.numpy())',
    '',
  ].join('\n')
}

function argumentsOf({ attributes, size }: ResizeRequest): string[] {
  const set = ATTRIBUTE_NAMES.filter((name) => attributes[name] !== undefined)
  return [...sizeOf(size), ...set.map((name) => argument(name, attributes[name]!))]
}

function sizeOf(size: ResizeRequest['size']): string[] {
  if (size.how === 'shape') return [`size=${tuple(size.shape)}`]
  return size.how === 'scales' ? [`scale_factor=${floats(size.scales)}`] : []
}

function argument(name: string, value: AttributeValue): string {
  if (name !== 'mode') return `${name}=${value ? 'True' : 'False'}`
  return `mode='${String(value).replaceAll(/['\\\n]/g, '')}'`
}
