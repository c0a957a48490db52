import type { VerdictWords } from '../en/verdicts.ts'

export const verdicts: VerdictWords = {
  working: '正在逐一核对各运行时…',
  answer: (differ, refuse) => {
    const parts = [
      differ > 0 && `${differ} 行的输出不同`,
      refuse > 0 && `${refuse} 行拒绝该节点`,
    ].filter(Boolean)
    return parts.length > 0 ? `其余各行中，${parts.join('，')}。` : '各行的输出都与参考实现一致。'
  },
  noReference: 'ONNX 参考实现拒绝这个节点，因此没有可供对照的输出。',
  intro: (node, lengths) =>
    `${node}，${lengths}。各行都与 ONNX 参考实现对照：说明原因时，A 指参考实现，B 指该行。`,
  list: '各运行时对该节点的处理',
  names: {
    onnx: 'ONNX 参考实现',
    onnxruntime: 'ONNX Runtime 1.30',
    onnx_tensorrt: (version) => `TensorRT ${version}`,
  },
  asks: { parser: '经其解析器', closest: '最接近的设置' },
  reference: '对照基准',
  refused: '拒绝',
  accepted: '接受',
  equal: '相同',
  rounding: '仅差舍入',
  differs: '不同',
  otherShape: '形状不同',
  upTo: (largest) => `最多相差 ${largest}`,
  unlike: '不同：一边为 NaN 或无穷',
  nearly: (largest) => `仅差舍入，最多 ${largest}`,
  notHere: '所读元素或权重不同，但就这些数值而言结果相同',
  firstAt: '，首个在',
  counted: (count, total) => `${total} 个元素中有 ${count} 个`,
  notRead: (names) => `未读取：${names}`,
  lost: (parts) => `无法表达：${parts}。`,
  noDtype: (dtype) => `此处不支持 ${dtype}。`,
  measuring: '正在计算…',
  openAs: (side, row) => `把 ${row} 打开为 ${side}`,
  waits: (count) => `输出有 ${count} 个元素，计算差值需要一些时间。`,
  measure: '计算差值',
  tooMany: (count) => `输出有 ${count} 个元素。把某一行打开为 B，即可在 GPU 上计算差值。`,
  progress: (done, total) => `已计算 ${done} 行，共 ${total} 行`,
  cancel: '取消',
}
