import { readFileSync } from 'node:fs'
import { type Case, parseCases, valuesOf } from '../conformance/case.ts'

const CASES = parseCases(
  readFileSync(new URL('../cases/tensorrt_seed.json', import.meta.url), 'utf8'),
)

/** A recorded TensorRT case by the end of its name. */
export function recorded(name: string): Case {
  const found = CASES.find((known) => known.name === `trt-seed/${name}`)
  if (!found) throw new Error(`no recorded case ${name}`)
  return found
}

/** The output values of a case, row-major, and how far from them an answer may be. */
export function answer(name: string): { readonly values: number[]; readonly tolerance: number } {
  const { output, tolerance = 0 } = recorded(name)
  if (!output?.data) throw new Error(`${name} has no output values`)
  return { values: Array.from(valuesOf(output.data, output.shape)), tolerance }
}
