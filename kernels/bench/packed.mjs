// The entry of the packed benchmark: everything lies beside it. Arguments: where the results go, and
// --tune to try the kernels' parameters instead.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { main } from './bench.mjs'

const here = import.meta.dirname
const { values, positionals } = parseArgs({
  options: { tune: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const out = positionals[0] ?? here
const paths = {
  dawn: join(here, 'dawn.node'),
  tfjs: join(here, 'tfjs.mjs'),
  ort: join(here, 'ort'),
  torch: join(here, 'timeTorch.py'),
  json: join(out, 'kernels.json'),
  svg: join(out, 'kernels.svg'),
}
await main(paths, { tuning: values.tune })
