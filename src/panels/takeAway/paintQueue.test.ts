import { expect, test, vi } from 'vitest'
import { unexpectedStore } from '../unexpected.ts'
import { allDone, inTurn } from './paintQueue.ts'

test('jobs run later and in order, and those asked for before are done when it says so', async () => {
  const ran: number[] = []
  for (const i of [1, 2, 3]) inTurn(() => ran.push(i))
  expect(ran).toEqual([])
  await allDone()
  expect(ran).toEqual([1, 2, 3])
})

test('a job that fails is reported and stops no other', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const ran: number[] = []
  inTurn(() => {
    throw new Error('no canvas')
  })
  inTurn(() => ran.push(1))
  await allDone()
  expect(ran).toEqual([1])
  expect(unexpectedStore.getState().error?.message).toBe('no canvas')
})
