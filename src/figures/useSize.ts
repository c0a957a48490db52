import { type RefObject, useLayoutEffect, useState } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The content size of an element in CSS pixels, followed as it changes; null until measured. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return size
}

/** The largest box of an aspect (width over height) that fits into a size, in whole pixels. */
export function fitBox({ width, height }: Size, aspect: number): Size {
  const fitted = Math.min(width, height * aspect)
  return { width: Math.floor(fitted), height: Math.floor(fitted / aspect) }
}
