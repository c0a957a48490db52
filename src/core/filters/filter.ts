import type { AxisSpec } from '../axisSpec.ts'

/** Where an output falls on the input: an element, and how far beyond it. */
export interface Position {
  /** The output's index. */
  readonly output: number
  /** The element at the floor of the coordinate, or on its left; may lie outside the input. */
  readonly base: number
  /** From 0 to 1: how far the coordinate lies beyond `base`. */
  readonly fraction: number
}

/** Neighbouring taps and their weights, as a filter asks for them; some may lie outside the input. */
export interface Window {
  /** Index of the first tap. */
  readonly first: number
  readonly weights: readonly number[]
}

/** What a filter makes of a position. */
export type WindowRule = (position: Position) => Window

/** Scales weights to sum to 1. Weights that sum to 0 stay as they are. */
export function normalize(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => (sum === 0 ? weight : weight / sum))
}

/** The part of a window that lies inside the input, scaled to sum to 1. */
export function inside({ first, weights }: Window, { input }: Pick<AxisSpec, 'input'>): Window {
  const kept = weights.slice(Math.max(0, -first), Math.max(0, input - first))
  return { first: Math.max(0, first), weights: normalize(kept) }
}
