import type { TakeAway } from '../en/takeAway.ts'
import { report } from './report.ts'

export const takeAway: TakeAway = {
  title: '保存与分享',
  close: '关闭',

  link: '链接',
  linkStory: '打开就是现在这个样子：设置、所看的元素、视野都在里面。',
  copyLink: '复制',
  copyEmbed: '复制嵌入代码',
  embedTitle: '供 iframe 使用：只有图，并附完整页面的链接',

  figure: '图',
  allFigures: '全部合为一张',
  colours: '颜色',
  light: '浅色',
  dark: '深色',
  saveSvg: 'SVG',
  savePng: 'PNG',
  copyPng: '复制为 PNG',
  preview: (title) => `预览：${title}`,
  noFigure: '设置被拒绝，还没有图。',
  notDrawn: '浏览器没能生成这张图片，请改存 SVG。',

  settingOf: (side, text) => `${side} · ${text}`,
  turns: (from, to) => `${from} → ${to}`,
  betweenSentences: '',
  slice: (output, input) => `图中为 ${output}，读自 ${input}。`,
  marked: (element, value) => `标出的是 ${element} = ${value}。`,
  markedPair: (element, a, b) => `标出的是 ${element}，A 中为 ${a}，B 中为 ${b}。`,
  unsafe: '◇ 标出因舍入而取到与精确运算不同元素的输出。',

  values: '数值',
  outputOf: (side) => (side === '' ? '输出' : `${side} 的输出`),
  inputValues: '输入',
  saveNpy: '保存 .npy',
  saving: (name) => `正在读取 ${name}…`,
  cancel: '取消',
  noRoom: (name, bytes) => `${name} 占 ${bytes}，浏览器放不下。请保存小一些的输出。`,

  node: 'ONNX 节点',
  nodeOf: (side) => (side === '' ? '单节点模型' : `${side} 的单节点模型`),
  saveOnnx: '保存 .onnx',

  report: '报告',
  reportStory: '可直接贴进 issue：设置、数字、首个不同的元素、程序、链接。',
  reportStoryOne: '可直接贴进 issue：设置、所标的元素、程序、链接。',
  copyMarkdown: '复制 Markdown',
  saveMarkdown: '保存 .md',
  computing: '正在计算…',

  copied: '已复制。',
  notCopied: '浏览器不允许复制。',
  markdown: report,

  pngNotCopied: '浏览器不允许复制图片，请保存 PNG。',
}
