// The import rule: a room of src imports only rooms below it. Prints every import that breaks it.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseSync } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * What a room may import besides itself. An entry ending in `/` is a folder, else one file.
 * - `imports`: for anything; `types`: by `import type` alone; `tests`: in its tests alone;
 * - `packages`: npm packages, by name or by a prefix ending in `*`.
 */
const ROOMS = {
  core: { imports: [], packages: [] },
  runtimes: { imports: ['src/core/'], packages: [], tests: ['src/tensors/'] },
  compare: { imports: ['src/core/', 'src/runtimes/'], packages: [] },
  tensors: { imports: ['src/core/', 'src/runtimes/'], packages: ['fflate'] },
  models: {
    imports: ['src/core/', 'src/runtimes/', 'src/tensors/'],
    packages: ['pbf'],
  },
  live: { imports: ['src/core/', 'src/tensors/'], packages: ['onnxruntime-web'] },
  scene: {
    imports: ['src/core/', 'src/runtimes/', 'src/tensors/'],
    packages: ['react', 'zustand'],
  },
  i18n: {
    imports: ['src/core/', 'src/runtimes/', 'src/compare/', 'src/tensors/', 'src/scene/'],
    types: ['src/lessons/'],
    packages: ['react'],
  },
  gpu: {
    imports: ['src/core/', 'src/tensors/', 'kernels/'],
    types: ['src/scene/'],
    packages: ['d3-scale-chromatic'],
  },
  // Figures get everything by props: of a scene they know its zoom, and never the store.
  figures: {
    imports: ['src/core/', 'src/i18n/', 'src/scene/scene.ts'],
    types: ['src/gpu/'],
    packages: ['react', 'd3-*'],
  },
  lessons: {
    imports: ['src/core/', 'src/runtimes/', 'src/tensors/', 'src/scene/'],
    packages: [],
  },
  panels: {
    imports: [
      ...['src/core/', 'src/runtimes/', 'src/tensors/', 'src/scene/', 'src/i18n/'],
      ...['src/compare/', 'src/models/', 'src/live/', 'src/gpu/', 'src/figures/', 'src/lessons/'],
    ],
    packages: ['react', 'react-dom', 'zustand', 'd3-*', 'lucide-react'],
  },
}

/** What every test may import besides. */
const TESTS = { imports: ['e2e/cases/'], packages: ['vitest', 'fast-check', 'onnx-proto'] }

/**
 * The imports of one file that break the rule.
 * @param {string} file path from the project's root, with `/`
 * @param {string} source the file's text
 * @returns {{ file: string, line: number, rule: string }[]}
 */
export function findViolations(file, source) {
  const room = file.split('/')[1]
  // The page's entry joins everything together.
  if (file === 'src/main.tsx' || !/\.tsx?$/.test(file)) return []
  if (!ROOMS[room]) return [{ file, line: 1, rule: `${file} is in no room of the import rule` }]
  return importsOf(file, source)
    .map(({ specifier, typeOnly, line }) => ({
      file,
      line,
      rule: brokenRule(room, file, specifier, typeOnly),
    }))
    .filter(({ rule }) => rule !== null)
}

function brokenRule(room, file, specifier, typeOnly) {
  if (specifier === null) return 'import() takes a literal path, so that it can be checked'
  // `x.testing.ts` holds what several tests share.
  const isTest = /\.(test|testing)\.tsx?$/.test(file)
  const { imports, packages, types = [], tests = [] } = ROOMS[room]
  if (!specifier.startsWith('.')) {
    const name = packageName(specifier)
    const allowed = [...packages, ...(isTest ? [...TESTS.packages, 'react-dom'] : [])]
    return allowed.some((pattern) => fits(pattern, name)) ? null : `${room} may not import ${name}`
  }
  const target = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''))
  const extra = isTest ? [...tests, ...TESTS.imports] : []
  if (allows([`src/${room}/`, ...imports, ...extra], target)) return null
  if (!allows(types, target)) return `${room} may not import ${target}`
  return typeOnly ? null : `${room} may import ${target} by "import type" alone`
}

/** Every import of a file: the specifier (null when import() has no literal) and its line. */
function importsOf(file, source) {
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) return [{ specifier: null, typeOnly: false, line: 1 }]
  const at = (start) => source.slice(0, start).split('\n').length
  const found = module.staticImports.map(({ start, moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    line: at(start),
  }))
  for (const { start, entries } of module.staticExports) {
    const from = entries.filter(({ moduleRequest }) => moduleRequest)
    if (from.length === 0) continue
    const typeOnly = from.every(({ isType }) => isType)
    found.push({ specifier: from[0].moduleRequest.value, typeOnly, line: at(start) })
  }
  for (const { start, moduleRequest } of module.dynamicImports) {
    const text = source.slice(moduleRequest.start, moduleRequest.end)
    const specifier = /^(['"])(.*)\1$/s.exec(text)?.[2] ?? null
    found.push({ specifier, typeOnly: false, line: at(start) })
  }
  return found
}

function allows(entries, target) {
  return entries.some((entry) =>
    entry.endsWith('/') ? target.startsWith(entry) : target === entry,
  )
}

function fits(pattern, name) {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}

function packageName(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function checkAll() {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true })
    .map((path) => posix.join('src', path.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
  const violations = files.flatMap((file) =>
    findViolations(file, readFileSync(join(ROOT, file), 'utf8')),
  )
  for (const { file, line, rule } of violations) console.error(`${file}:${line}  ${rule}`)
  console.log(`${files.length} files, ${violations.length} imports against the rule`)
  return violations.length
}

const isMain = process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href
if (isMain) process.exitCode = checkAll() > 0 ? 1 : 0
