import { ONNX_IMPORT, onnxCode, type Runner } from '../onnx/code.ts'
import { operator } from '../onnx/index.ts'
import { express, intentOf } from '../onnx/intent.ts'
import type { Runtime } from '../runtime.ts'
import { DEPARTURES } from './departures.ts'
import { resolve } from './resolve.ts'

const SESSION: Runner = {
  imports: ['import onnxruntime as ort', ONNX_IMPORT],
  lines: [
    'session = ort.InferenceSession(',
    "    model.SerializeToString(), providers=['CPUExecutionProvider']",
    ')',
    'output = session.run(None, feeds)[0]',
  ],
}

/** ONNX Runtime 1.30 on the CPU, with its departures from ONNX's reference by name. */
export const onnxruntime: Runtime = {
  ...operator,
  name: 'onnxruntime',
  title: 'ONNX Runtime',
  departures: DEPARTURES,
  resolve,
  intent: (request) => intentOf(resolve, request),
  express: (intent, inputShape, version) => express(resolve, intent, inputShape, version),
  code: (request, input) => onnxCode(request, input, SESSION),
}
