import type { EqualWords } from '../en/equal.ts'

export const equal: EqualWords = {
  intro: (setting, lengths) =>
    `与 ${setting} 在 ${lengths} 上比较：逐个输出核对所读元素与权重，与具体数值无关。`,
  none: (runtimes) => `${runtimes} 没有任何设置能得到这个输出。`,
  one: (runtime, setting) => `${runtime} 只有一种设置能得到它：${setting}。`,
  or: '、',
  between: '',
  working: '正在比较…',
  compared: (count, took) => `共比较 ${count} 种设置，用时 ${took} ms`,
  counts: (exact, rounding) =>
    [exact > 0 && `${exact} 种完全相同`, rounding > 0 && `${rounding} 种仅差舍入`]
      .filter(Boolean)
      .join(' · ') || '无',
  verdicts: {
    exact: '完全相同',
    rounding: '仅差舍入',
    different: '不同',
  },
  verdictHints: {
    exact: '所读元素相同，float32 权重相同：结果逐位一致。',
    rounding: '所读元素相同，权重只差坐标的几个 float32 最小间隔。',
    different: '某些输出读了别的元素，或权重不同。',
  },
  others: (count) => `${count} 种结果不同`,
  more: (count) => `还有 ${count} 种`,
  byScales: '按比例',
  byShape: '按长度',
  openAs: (side, setting) => `把 ${setting} 打开为 ${side}`,
  leftOut: '未参与比较',
  otherShape: (shape) => `输出形状为 ${shape}`,
  otherDtype: (dtype) => `此处不支持 ${dtype}`,
  refused: '当前设置被拒绝，这里比较的是上一个有效设置。',
}
