import { createElement, type ReactNode } from 'react'
import type { Shown } from './coordinateDigits.ts'
import styles from './math.module.css'

interface Children {
  readonly children?: ReactNode
}

/** A formula set in the line. */
export function Formula({ children }: Children) {
  return createElement('math', { className: styles.math }, children)
}

/** A group that is laid out as one. */
export const Row = ({ children }: Children) => createElement('mrow', null, children)

/** A variable, in italics. */
export const Name = ({ children }: Children) => createElement('mi', null, children)

/** A word or a name of several letters, upright. */
export const Word = ({ children }: Children) => createElement('mtext', null, children)

/** A number. */
export const Digits = ({ children }: Children) => createElement('mn', null, children)

/** An operator or a bracket; brackets keep their size. */
export const Sign = ({ children }: Children) => createElement('mo', { stretchy: 'false' }, children)

/** A fraction. */
export const Fraction = ({ over, under }: { over: ReactNode; under: ReactNode }) =>
  createElement(
    'mfrac',
    null,
    createElement('mrow', null, over),
    createElement('mrow', null, under),
  )

/** A variable with an index below. */
export const Sub = ({ base, sub }: { base: ReactNode; sub: ReactNode }) =>
  createElement('msub', null, createElement('mrow', null, base), createElement('mrow', null, sub))

export const Half = () => <Fraction over={<Digits>1</Digits>} under={<Digits>2</Digits>} />

/** ⌊ … ⌋ or ⌈ … ⌉. */
export const Floor = ({ children }: Children) => (
  <Row>
    <Sign>⌊</Sign>
    {children}
    <Sign>⌋</Sign>
  </Row>
)

export const Ceiling = ({ children }: Children) => (
  <Row>
    <Sign>⌈</Sign>
    {children}
    <Sign>⌉</Sign>
  </Row>
)

/** {α}: the fraction of a coordinate. */
export const FractionOf = ({ children }: Children) => (
  <Row>
    <Sign>{'{'}</Sign>
    {children}
    <Sign>{'}'}</Sign>
  </Row>
)

export const Bracketed = ({ children }: Children) => (
  <Row>
    <Sign>(</Sign>
    {children}
    <Sign>)</Sign>
  </Row>
)

/** = and what it equals. */
export const Equals = ({ children }: Children) => (
  <Row>
    <Sign>=</Sign>
    {children}
  </Row>
)

/** = or, where the digits are rounded, ≈ and the number. */
export const Result = ({ shown }: { readonly shown: Shown }) => (
  <Row>
    <Sign>{shown.whole ? '=' : '≈'}</Sign>
    <Digits>{shown.text}</Digits>
  </Row>
)
