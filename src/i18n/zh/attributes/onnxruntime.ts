import type { onnxruntime as en } from '../../en/attributes/onnxruntime.ts'
import { onnx } from './onnx.ts'

export const onnxruntime: typeof en = {
  attributes: onnx.attributes,
  departures: {
    float32: {
      name: '全部用 float32 计算',
      text: '长度和坐标都用 float32 算，参考实现用 float64：10\u00a0×\u00a00.7 在这里得 7，在那里得 6。',
    },
    integer_length: {
      name: '长度取整数',
      text: 'align_corners、裁剪以及“输出是否只有一个”都按输出的实际长度；参考实现用 比例 × 输入，可以是小数。',
    },
    equal_shape_copy: {
      name: '形状相同就照抄',
      text: '输出与输入形状相同时，不管 mode、scales、roi 怎样，直接复制。',
    },
    unit_scale_copy: { name: '比例为 1 的轴照抄', text: '这一轴的 roi 被忽略。' },
    antialias_equal_length_copy: {
      name: '抗锯齿时等长的轴照抄',
      text: '长度不变的轴直接复制，哪怕比例不是 1。',
    },
    tie_epsilon: {
      name: '差一点到正中也算正中',
      text: '小数部分与 ½ 相差 10⁻⁶ 以内，就按 ½ 取整。',
    },
    pytorch_single_output_zero: {
      name: '单个输出取 0',
      text: '输出长度为 1 时 pytorch_half_pixel 的坐标为 0，与 ONNX 条文一致；参考实现得 −½。',
    },
    opset_10_rounding: {
      name: 'opset 11 之前的取整',
      text: 'nearest 在放大的轴上向下取整，在缩小的轴上向上取整。',
    },
    negative_axes_policy: {
      name: '负的 axes 遇上保持宽高比',
      text: 'keep_aspect_ratio_policy 认不出从末尾数起的轴。',
    },
    integer_truncation: {
      name: '整数直接截断',
      text: '整数张量的和去掉小数部分；参考实现取最近的整数，正中取偶。',
    },
    antialias_8bit: {
      name: '8 位抗锯齿用整数算',
      text: '权重保留 22 个二进制位，每处理完一轴就取整并截到范围内，与 Pillow 相同。',
    },
    antialias_int8_table: {
      name: 'int8 用了 uint8 的表',
      text: '每一趟都截到 0 … 255：负数变成 0，超过 127 的会回绕。',
    },
  },
}
