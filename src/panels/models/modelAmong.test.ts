import { expect, it } from 'vitest'
import { modelBytes, UNET } from '../../models/models.testing.ts'
import { writeNpy } from '../../tensors/files/writeNpy.ts'
import { modelAmong } from './modelAmong.ts'

const bytes = modelBytes(13, UNET)
const model = new File([bytes], 'net.onnx')
const array = (name: string) => new File([writeNpy([1, 2], [1, 2])], name)

it('a model is told by its name, before another that is told by its bytes', async () => {
  expect(await modelAmong([new File([bytes], 'net'), array('x.npy'), model])).toBe(model)
  const broken = new File(['This is not a model.'], 'text.ONNX')
  expect(await modelAmong([broken])).toBe(broken)
})

it('a model without the name is told by its bytes', async () => {
  const unnamed = new File([bytes], 'net.onnx.bak')
  expect(await modelAmong([array('x.npy'), unnamed])).toBe(unnamed)
})

it('what is plainly something else is no model, whatever it is called', async () => {
  const page = new File(['<!DOCTYPE html><html>'], 'net.onnx')
  const pointer = new File(['version https://git-lfs.github.com/spec/v1'], 'net.onnx')
  expect(await modelAmong([array('x.onnx'), page, pointer])).toBeUndefined()
})
