import type { RefusalCode, RefusalParams } from '../../runtimes/refusal.ts'
import { bytesText as bytes, numberText as n, shapeText, smallestScaleText } from '../numberText.ts'

/** Why a request is refused, and what to do next: one sentence or two for every code. */
export const refusals: { [C in RefusalCode]: (params: RefusalParams[C]) => string } = {
  rankMismatch: ({ given, rank }) =>
    `The input has ${count(rank, 'dimension')}, this list has ${count(given, 'entry', 'entries')}: give one a dimension.`,
  inputRank: ({ rank, most }) =>
    `A tensor has 1 to ${most} dimensions here, not ${rank}: ${rank < 1 ? 'add one' : 'remove some'}.`,
  notALength: ({ value }) =>
    value === -1
      ? '−1 stands for “known at run time” in a dynamic input only. Give a whole number from 1 up.'
      : `${n(value)} is not a length. Give a whole number from 1 up.`,
  lengthTooLarge: ({ value, most }) =>
    `${n(value)} is over the largest length, ${n(most)}. Give a smaller one.`,
  tooManyElements: ({ elements, most }) =>
    `That makes ${n(elements)} elements; the limit is ${n(most)}. Shorten a dimension.`,
  tooManyBytes: ({ tensor, input, output, most, adapter, ranOut }) =>
    `The ${tensor} needs ${bytes(tensor === 'input' ? input : output)}${tensor === 'output' ? `, beside ${bytes(input)} of input` : ''}. ${
      adapter
        ? `This adapter gives a tensor at most ${bytes(most)}: maxBufferSize is ${bytes(adapter.maxBufferSize)}, maxStorageBufferBindingSize ${bytes(adapter.maxStorageBufferBindingSize)}.`
        : ranOut
          ? `There was no memory left for it: try ${bytes(most)} or less.`
          : `This page gives it at most ${bytes(most)}.`
    }`,
  notAScale: ({ value }) =>
    `${n(value)} is not a scale. Give a number above 0: output length per input length.`,
  scaleFloorsToZero: ({ input, scale }) =>
    `floor(${n(input)} × ${n(scale)}) is 0, and a length is at least 1. Give a scale of ${smallestScaleText(input)} or more.`,
  scaleRoundsToZero: ({ input, scale }) =>
    `${n(input)} × ${n(scale)} rounds to 0, and a length is at least 1. Give a scale of ${smallestScaleText(input)} or more.`,
  unknownVersion: ({ value, known }) =>
    `This page does not know version “${value}”. Choose one of ${known.join(', ')}.`,
  noSuchAttribute: ({ name, version, since, until, use }) => {
    const instead = use ? `use ${use}` : 'leave it unset'
    if (until) return `Version ${version} has no ${name}; it ended with ${until}: ${instead}.`
    if (since)
      return `Version ${version} has no ${name}; it came with ${since}: ${instead}, or choose a newer version.`
    return `Version ${version} has no attribute ${name}: remove it.`
  },
  noSuchValue: ({ name, value, options }) =>
    `${name} can’t be “${value}”. Choose ${anyOf(options)}.`,
  notANumber: ({ name }) => `${name} takes a finite number. Give one such as −0.75.`,
  valueSince: ({ name, value, since, use }) =>
    `${name} has ${value} from ${since} on. Choose ${use}, or a newer version.`,
  tooManyChangedAxes: ({ mode, changed, most }) =>
    `${mode} resizes at most ${most} dimensions and ${changed} change here. Give ${changed - most === 1 ? 'one' : changed - most} of them the input’s length, or choose NEAREST.`,
  changedAxisTooFarOut: ({ mode, axis, most }) =>
    `${mode} resizes only the last ${most} dimensions; dimension ${axis} changes too. Give it the input’s length, or choose NEAREST.`,
  profileOrder: ({ axis, min, opt, max }) =>
    `A profile needs min ≤ opt ≤ max; dimension ${axis} has ${n(min)}, ${n(opt)}, ${n(max)}.`,
  outsideProfile: ({ value, min, max }) =>
    `${shapeText(value)} is outside the profile, ${shapeText(min)} to ${shapeText(max)}. Stay within it, or widen it.`,
  wrongCount: ({ name, given, wanted }) =>
    `${name} takes ${count(wanted, 'entry', 'entries')} here and has ${given}. Give one an axis.`,
  rankOfMode: ({ mode, rank, ranks, use }) =>
    `${mode} takes tensors of ${anyOf(ranks.map(String))} dimensions; this one has ${rank}. ${instead(use)}`,
  axesOfMode: ({ mode, axes, use }) =>
    `${mode} resizes ${AXES[axes]} only, and another axis changes here. Leave that one alone, or use ${use}.`,
  notTogether: ({ first, second, use }) => `${first} does not go with ${second}. ${instead(use)}`,
  missing: ({ name, use }) => `${name} is missing. ${instead(use)}`,
  missingRegion: () =>
    'tf_crop_and_resize needs roi: the starts of all axes, then their ends. 0 and 1 stand for the whole axis.',
  sizeTwice: ({ first, second }) => `Both ${first} and ${second} are given. Remove one of them.`,
  sizeMissing: ({ names }) => `No output size is given. Give ${anyOf(names)}.`,
  axisOutOfRange: ({ axis, rank }) =>
    `The input has no axis ${axis}. Its axes are 0 to ${rank - 1}; −1 is the last.`,
  negativeAxis: ({ axis, rank }) =>
    `This implementation counts axes from 0. Write ${axis + rank} for ${n(axis)}.`,
  axisTwice: ({ axis }) => `Axis ${axis} is named twice. Name each axis once.`,
  windowBeyondInput: ({ axis, output }) =>
    `With antialias, ONNX Runtime fails where the whole filter lies beyond the input: axis ${axis}, output ${output}. End roi sooner, or set antialias to 0.`,
  dtypeOfMode: ({ dtype, mode, use }) => `${mode} does not take ${dtype}. ${instead(use)}`,
  scaleBelowOne: ({ value, use }) =>
    `${n(value)} would shrink the axis, and scales are at least 1 here. Give a larger one, or use ${use}.`,
  emptyOutput: ({ axis }) =>
    `The output is empty: its length along axis ${axis} is 0. There is nothing to show; ask for a length of 1 or more.`,
  buildDimsAsShape: ({ buildDims, shape }) =>
    `While the network is built, inputT0.shape is ${shapeText(buildDims)}; doubled it asks for ${shapeText(shape)}, which is no shape. Let a Shape layer read it at run time.`,
}

const AXES = {
  image: 'H and W, which come last or before the channels,',
  growingImage: 'H and W; before the channels only if both grow, or with antialias;',
  volume: 'the last three axes',
}

const instead = (use: string) => `Use ${use}.`

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

function anyOf(options: readonly string[]): string {
  return options.length < 2
    ? options.join('')
    : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`
}
