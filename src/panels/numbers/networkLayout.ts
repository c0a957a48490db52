import { linkVertical } from 'd3-shape'
import type { Network, NetworkNode } from '../../runtimes/network.ts'

/** Where a node is drawn, in CSS pixels. Depth runs down the page; rows stand side by side. */
export interface PlacedNode {
  readonly node: NetworkNode
  readonly x: number
  readonly y: number
}

export interface PlacedEdge {
  readonly key: string
  /** SVG path. */
  readonly path: string
  readonly label?: string
  /** Where the label ends: left of the arrow's head. */
  readonly labelX: number
  readonly labelY: number
}

export interface NetworkLayout {
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
  readonly width: number
  readonly height: number
}

export const NODE_WIDTH = 156
export const NODE_HEIGHT = 66
const GAP_X = 26
const GAP_Y = 36

/** Places a network. Arrows that share a head are spread along the node's upper edge. */
export function layoutNetwork({ nodes, edges }: Network): NetworkLayout {
  const placed = nodes.map((node) => ({
    node,
    x: node.row * (NODE_WIDTH + GAP_X),
    y: node.column * (NODE_HEIGHT + GAP_Y),
  }))
  const at = (id: string) => placed.find(({ node }) => node.id === id)!
  const link = linkVertical<unknown, { x: number; y: number }>()
    .source((d) => (d as Ends).source)
    .target((d) => (d as Ends).target)
    .x((p) => p.x)
    .y((p) => p.y)
  return {
    nodes: placed,
    edges: edges.map((edge, e): PlacedEdge => {
      const into = edges.filter(({ to }) => to === edge.to)
      const share = (into.indexOf(edge) + 1) / (into.length + 1)
      const [from, to] = [at(edge.from), at(edge.to)]
      const outOf = edges.filter((other) => other.from === edge.from)
      const leave = (outOf.indexOf(edge) + 1) / (outOf.length + 1)
      const source = { x: from.x + NODE_WIDTH * leave, y: from.y + NODE_HEIGHT }
      const target = { x: to.x + NODE_WIDTH * share, y: to.y - 5 }
      return {
        key: String(e),
        path: link({ source, target }) ?? '',
        label: edge.label,
        labelX: target.x - 5,
        labelY: target.y - 1,
      }
    }),
    width: Math.max(...placed.map(({ x }) => x)) + NODE_WIDTH,
    height: Math.max(...placed.map(({ y }) => y)) + NODE_HEIGHT,
  }
}

interface Ends {
  readonly source: { x: number; y: number }
  readonly target: { x: number; y: number }
}
