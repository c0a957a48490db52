import type { RecordedWords } from '../en/recorded.ts'

export const recorded: RecordedWords = {
  tooLarge: (name, needed, most) =>
    `“${name}”按 float32 需要 ${needed}，而本页的输出最多占 ${most}。`,
  empty: (name) => `“${name}”里没有元素，无从对比。`,
}
