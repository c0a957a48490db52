import { useEffect, useState } from 'react'
import { chosenLanguage, type Language, usePreferences } from '../scene/preferences.ts'
import { wordsOf } from './index.ts'
import type { RuntimeWords } from './runtimeWords.ts'

type Load = () => Promise<RuntimeWords>

/**
 * Words of one runtime alone, loaded when it is chosen. TensorRT's are on the first screen and stand
 * in the dictionary.
 */
const LOADS: Readonly<Record<string, Readonly<Record<Language, Load>>>> = {
  onnx: {
    en: async () => (await import('./en/attributes/onnx.ts')).onnx,
    zh: async () => (await import('./zh/attributes/onnx.ts')).onnx,
  },
  onnxruntime: {
    en: async () => (await import('./en/attributes/onnxruntime.ts')).onnxruntime,
    zh: async () => (await import('./zh/attributes/onnxruntime.ts')).onnxruntime,
  },
  onnx_tensorrt: {
    en: async () => (await import('./en/attributes/onnxTensorrt.ts')).onnxTensorrt,
    zh: async () => (await import('./zh/attributes/onnxTensorrt.ts')).onnxTensorrt,
  },
  pytorch: {
    en: async () => (await import('./en/attributes/pytorch.ts')).pytorch,
    zh: async () => (await import('./zh/attributes/pytorch.ts')).pytorch,
  },
  opencv: {
    en: async () => (await import('./en/attributes/opencv.ts')).opencv,
    zh: async () => (await import('./zh/attributes/opencv.ts')).opencv,
  },
  tensorflow: {
    en: async () => (await import('./en/attributes/tensorflow.ts')).tensorflow,
    zh: async () => (await import('./zh/attributes/tensorflow.ts')).tensorflow,
  },
  pillow: {
    en: async () => (await import('./en/attributes/pillow.ts')).pillow,
    zh: async () => (await import('./zh/attributes/pillow.ts')).pillow,
  },
  jax: {
    en: async () => (await import('./en/attributes/jax.ts')).jax,
    zh: async () => (await import('./zh/attributes/jax.ts')).jax,
  },
}

/** The words of a runtime in a language; null where it has none of its own. */
export async function loadRuntimeWords(
  runtime: string,
  language: Language,
): Promise<RuntimeWords | null> {
  if (runtime === 'tensorrt') return wordsOf(language).notes
  return (await LOADS[runtime]?.[language]()) ?? null
}

const NONE: RuntimeWords = { attributes: {} }
const loaded = new Map<string, RuntimeWords>()

/** What is said of a runtime's attributes and departures; nothing while it is being loaded. */
export function useRuntimeWords(runtime: string): RuntimeWords {
  const language = usePreferences(chosenLanguage)
  const key = `${language} ${runtime}`
  const [, arrive] = useState('')
  useEffect(() => {
    if (loaded.has(key)) return
    let gone = false
    const take = (words: RuntimeWords | null) => {
      loaded.set(key, words ?? NONE)
      if (!gone) arrive(key)
    }
    // Without words the names still stand: a file that can't be had is no reason to stop.
    loadRuntimeWords(runtime, language).then(take, () => {})
    return () => {
      gone = true
    }
  }, [runtime, language, key])
  if (runtime === 'tensorrt') return wordsOf(language).notes
  return loaded.get(key) ?? NONE
}
