import type { ForeignElements } from '../../tensors/files/fileError.ts'
import type { FileWords } from '../en/files.ts'
import { bytesText, numberText, shapeText } from '../numberText.ts'

/** 任何机器都放不下的字节数。 */
const NOBODY = 2 ** 60

const elements: Readonly<Record<ForeignElements, (dtype: string) => string>> = {
  object: () => 'Python 对象，只有 Python 能读。请存 a.astype(np.float32)。',
  structured: () => '含多个字段的记录。请只存其中一个：a["name"]。',
  text: (dtype) => `文字（${dtype}）。只有数才能缩放。`,
  complex: (dtype) => `复数（${dtype}）。请存 a.real 或 a.imag。`,
  date: (dtype) => `日期或时长（${dtype}）。只有数才能缩放。`,
  longDouble: (dtype) => `long double（${dtype}），各机器的格式不同。请存 a.astype(np.float64)。`,
  raw: (dtype) => `原始字节（${dtype}），bfloat16 就会存成这样。请存 a.astype(np.float32)。`,
  other: (dtype) => `类型为“${dtype}”的元素。请存 a.astype(np.float32)。`,
}

export const files: FileWords = {
  problems: {
    lfsPointer: (name) => `“${name}”只是 Git LFS 的指针，不是文件本身。请先运行 git lfs pull。`,
    webPage: (name) => `“${name}”是一个网页，不是文件本身。请重新下载原始文件。`,
    empty: (name) => `“${name}”是空的，0 字节。请重新保存。`,
    folder: (name) => `“${name}”是文件夹。请打开里面的文件。`,
    unreadable: (name) =>
      `“${name}”读不出来。若是文件夹，请打开里面的文件；若是文件，可能已被移动，请重新选择。`,
    unknown: (name) =>
      `“${name}”不是这里能打开的文件。可以打开图片、.onnx、.npy、.npz、Polygraphy 的 JSON 和文本形式的数组。`,
    truncated: (name, { needed, found }) =>
      `“${name}”不完整：应有 ${numberText(needed)} 字节，实有 ${numberText(found)}。请重新复制或保存。`,
    npyVersion: (name, { version }) =>
      `“${name}”标的 .npy 版本是 ${version}，而只有 1.0、2.0、3.0。请用 np.save 重新保存。`,
    npyHeader: (name) => `“${name}”的文件头不是 NumPy 写的样子。请用 np.save 重新保存。`,
    longHeader: (name, { needed, most }) =>
      `“${name}”的文件头自称有 ${numberText(needed)} 字节，最多只可能有 ${numberText(most)}。请用 np.save 重新保存。`,
    elements: (name, { kind, dtype }) => `“${name}”里是${elements[kind](dtype)}`,
    rank: (name, { shape }) =>
      shape.length === 0
        ? `“${name}”是单个数，没有维。请存 a.reshape(1)。`
        : `“${name}”有 ${shape.length} 维，这里是 1 到 8 维。请先 reshape。`,
    noElements: (name, { shape }) => `“${name}”的形状是 ${shapeText(shape)}，里面没有元素。`,
    tooLarge: (name, { shape, bytes, most }) =>
      bytes > NOBODY
        ? `“${name}”自称的元素个数任何机器都放不下，文件头有误。请重新保存。`
        : `“${name}”的形状是 ${shapeText(shape)}，按 float32 要占 ${bytesText(bytes)}，超过此处上限 ${bytesText(most)}。请只存一部分。`,
    longAxis: (name, { shape, most }) =>
      `“${name}”的形状是 ${shapeText(shape)}，而这里一维最长 ${numberText(most)}。请只存一部分。`,
    longFile: (name, { bytes, most }) =>
      `“${name}”是 ${bytesText(bytes)} 的文本，最多读 ${bytesText(most)}。请存成 .npy。`,
    memory: (name, { bytes }) =>
      `“${name}”要占 ${bytesText(bytes)}，浏览器内存不够。请关掉别的标签页，或只存一部分。`,
    zipBroken: (name) => `压缩包“${name}”已损坏。请重新复制或保存。`,
    zipEncrypted: (name) => `“${name}”加了密。请先解压，再打开里面的文件。`,
    zipMethod: (name, { method }) =>
      `“${name}”用的是第 ${method} 号压缩方法，这里不读。请用 np.savez_compressed 重新保存。`,
    zipEntries: (name, { entries, most }) =>
      `“${name}”自称有 ${numberText(entries)} 个文件，最多读 ${numberText(most)} 个。`,
    zipSize: (name, { declared, needed }) =>
      `“${name}”解压后有 ${bytesText(declared)}，而数组只需 ${bytesText(needed)}。请用 np.savez 重新保存。`,
    jsonBroken: (name) => `“${name}”已损坏：不是有效的 JSON，或其中的数组不完整。请重新保存。`,
    noArrays: (name) => `“${name}”里没有数组：压缩包里没有 .npy，或 JSON 不是 Polygraphy 存的。`,
    textRagged: (name) => `“${name}”不是数组：括号不配对，或各行长短不一。`,
    textSummarised: (name) =>
      `“${name}”省略了一些元素。请完整打印：np.set_printoptions(threshold=sys.maxsize)。`,
    textWord: (name, { word }) => `“${name}”里的“${word}”不是数。`,
    modelBroken: (name, { at }) =>
      `“${name}”在第 ${numberText(at)} 字节处损坏，或不是 ONNX 模型。请重新导出。`,
    modelDeep: (name, { most }) =>
      `“${name}”的嵌套超过 ${numberText(most)} 层，没有模型需要这么深。请重新导出。`,
    modelLong: (name, { most }) =>
      `“${name}”有 ${numberText(most)} 个以上的部件，多得列不出来。请只截取节点附近的部分。`,
    notAModel: (name) => `“${name}”不是 ONNX 模型：里面没有计算图。请打开 .onnx 文件。`,
  },
  brokenPicture: (name) => `“${name}”无法解码。可以打开完好的 PNG、JPEG、WebP、AVIF、GIF、BMP。`,
  largePicture: (name, width, height, bytes, most) =>
    `“${name}”是 ${width} × ${height}，按 1×3×H×W 的 float32 要占 ${bytes}，超过此处上限 ${most}。请先缩小。`,
  rounded: (name, dtype) => `“${name}”是 ${dtype}。这里的值都是 float32，有些值做了舍入。`,
  pickTitle: (name) => `“${name}”里的数组`,
  pickTitleOf: (count) => `${count} 个文件里的数组`,
  name: '名称',
  shape: '形状',
  dtype: '类型',
  input: '输入',
  recorded: '实测输出',
  as: {
    input: (name) => `${name} 作为输入`,
    recorded: (name) => `${name} 作为实测输出`,
  },
  none: '无',
  noneAs: { input: '不换输入', recorded: '没有实测输出' },
  find: '按名称查找',
  more: (count) => `还有 ${count} 个，请按名称查找`,
  noneFound: '没有名称里含有它的数组。',
  open: '打开',
  cancel: '取消',
  pastedArray: '粘贴的数组',
}
