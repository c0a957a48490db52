import { expect, it } from 'vitest'
import { tensorrtNetwork } from '../../runtimes/tensorrt/network.ts'
import { layoutNetwork, NODE_HEIGHT, NODE_WIDTH } from './networkLayout.ts'

const profile = { min: [1, 1], opt: [4, 5], max: [8, 10] }

it('lets no two nodes overlap, and draws the network downwards', () => {
  const size = { how: 'dynamic', profile, fromBuildDims: false } as const
  const network = tensorrtNetwork({ version: '10', size, attributes: {}, inputShape: [4, 5] })
  const { nodes, width, height } = layoutNetwork(network)
  for (const a of nodes) {
    expect(a.x + NODE_WIDTH).toBeLessThanOrEqual(width)
    expect(a.y + NODE_HEIGHT).toBeLessThanOrEqual(height)
    for (const b of nodes) {
      if (a === b) continue
      expect(Math.abs(a.x - b.x) >= NODE_WIDTH || Math.abs(a.y - b.y) >= NODE_HEIGHT).toBe(true)
    }
  }
  for (const { from, to } of network.edges) {
    const y = (id: string) => nodes.find(({ node }) => node.id === id)!.y
    expect(y(to)).toBeGreaterThan(y(from))
  }
})
