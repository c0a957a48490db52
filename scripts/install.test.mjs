import { describe, expect, test } from 'vitest'
import { checkNode, missingPackages } from './install.mjs'

describe('what a fresh machine needs', () => {
  test('takes Node 20.19 and newer, and says what an older one lacks', () => {
    for (const version of ['20.19.0', '20.20.1', '22.0.0']) checkNode(version)
    expect(() => checkNode('20.18.3')).toThrow(/Node 20\.19 or newer/)
    expect(() => checkNode('18.20.0')).toThrow(/This is Node 18\.20\.0/)
  })

  test('finds packages that are missing or of another version', () => {
    const lock = (a) => ({ packages: { '': {}, 'node_modules/a': { version: a } } })
    expect(missingPackages(lock('1.0.0'), lock('1.0.0'))).toEqual([])
    expect(missingPackages(lock('1.0.1'), lock('1.0.0'))).toEqual(['node_modules/a'])
    expect(missingPackages(lock('1.0.0'), null)).toEqual(['node_modules/a'])
  })

  test('does without packages for other systems', () => {
    const lock = { packages: { 'node_modules/b': { version: '1.0.0', optional: true } } }
    expect(missingPackages(lock, null)).toEqual([])
  })
})
