// The entry of the packed benchmark: everything lies beside it.
import { join } from 'node:path'
import { main } from './bench.mjs'

const here = import.meta.dirname
const out = process.argv[2] ?? here
await main({
  dawn: join(here, 'dawn.node'),
  tfjs: join(here, 'tfjs.mjs'),
  ort: join(here, 'ort'),
  torch: join(here, 'timeTorch.py'),
  json: join(out, 'kernels.json'),
  svg: join(out, 'kernels.svg'),
})
