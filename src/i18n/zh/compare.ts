import type { Words } from '../index.ts'

export const compare: Words['compare'] = {
  compareWith: '与…对比',
  sameRuntime: (title) => `${title}，换一种设置`,
  recordedB: (name) => `B 是实测输出 ${name}；改为与…对比`,
  runtimeOfB: 'B 的运行时',
  swap: '交换 A 与 B',
  remove: '移除 B',
  edited: '控件作用于',
  shown: '显示',
  shownNames: { a: 'A', b: 'B', difference: 'B − A' },
  shownTitles: { a: '只看 A', b: '只看 B', difference: 'A、B 与差' },
  notYet: { a: 'A 的设置被拒绝，只显示 B。', b: 'B 的设置被拒绝，只显示 A。' },
  against: '对',
  versus: (a, b) => `${a} 对 ${b}`,
  flipKey: '按 X 依次切换',
}
