import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PrintedTensor } from './PrintedTensor.tsx'

// Markup made without a browser reads the language from its navigator.
beforeAll(() => vi.stubGlobal('navigator', { language: 'en' }))

function markup(shape: readonly number[]): string {
  return renderToStaticMarkup(
    <PrintedTensor
      title="output"
      colour="output"
      at={() => 0}
      dependsOn={shape}
      start={0}
      shape={shape}
      marks={new Set()}
      options={{}}
    />,
  )
}

describe('PrintedTensor', () => {
  it('prints few elements of eight long axes, and says so', () => {
    const text = markup(new Array<number>(8).fill(7))
    expect(text.split('0.').length - 1).toBe(256)
    expect(text).toContain('edgeitems=1')
  })

  it('says nothing of it where NumPy’s own edges are few enough', () => {
    expect(markup([100, 100])).not.toContain('edgeitems')
  })
})
