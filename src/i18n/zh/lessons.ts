import type { lessons as en } from '../en/lessons.ts'

export const lessons: typeof en = {
  nearest: {
    title: '默认情形：最近邻，向下取整',
    text: '只设 shape 时，每个输出元素复制一个输入元素：索引乘以 I/O 再向下取整。列成对重复；6 不是 4 的倍数，所以行的重复不均匀。batch 从 1 变 2，就是把自己再放一遍。',
  },
  ties: {
    title: '恰好落在两个元素正中',
    text: '第 3 列输出落在 1.5，正好在第 1、2 列之间。HALF_DOWN 取 1，HALF_UP 取 2。切换 nearest_rounding，看整列采样点一起移动。',
  },
  halfPixel: {
    title: 'HALF_PIXEL：两张图角对角',
    text: '新旧网格覆盖同一个正方形。输出中心落在输入的 (i + ½)·I/O − ½ 处，由周围四个元素按远近分摊权重。',
  },
  pulledBack: {
    title: '边界上的 step 1 与 step 2',
    text: '按半像素放大时，最外圈中心会越过输入最外圈的中心，这里是 −0.167 和 −0.25。外面没有元素可以插值，于是把采样点拉回边缘。',
  },
  alignCorners: {
    title: 'ALIGN_CORNERS：中心对中心',
    text: '两张网格的四个角元素共用中心，采样点不会跑到输入之外。代价是步长由 I − 1 和 O − 1 决定，整张图被拉伸了。',
  },
  asymmetric: {
    title: 'ASYMMETRIC：只对齐第一个中心',
    text: '索引直接乘 I/O，没有 ½。第一个中心重合，越往右、往下偏得越多：最后一列落在 4.5，已经在外面，被拉回 4。',
  },
  cubic: {
    title: 'CUBIC：每个方向四个元素',
    text: '只点亮一个元素，看到的就是滤波器本身，包括负瓣。打开 exclude_outside 后，落在输入之外的元素不计权重，其余权重归一。',
  },
  singlePixel: {
    title: '只剩一个输出元素',
    text: '按公式，4 × 5 缩成 1 × 1 读的是中心：9.5。把 selector_for_single_pixel 设为 UPPER，读的就是左上角：0。',
  },
  floorBites: {
    title: '长度是乘积向下取整',
    text: '4 × 2.3 = 9.2，取 9。那 5 × 2.6 呢？float32 里的 2.6 略小于 2.6，精确乘积略小于 13；结果是 12 还是 13，取决于乘积怎样舍入。',
  },
  dynamicShape: {
    title: '运行时才算出的目标形状',
    text: '构建期输入是 (−1, −1, −1, −1)。运行时由 Shape 层和一次求和算出绑定形状的两倍。若在 Python 里直接把 inputT0.shape 乘 2，得到的只是 −2：拨一下开关试试。',
  },
  olderOpset: {
    title: '同一个节点，换了 opset',
    text: '节点只写了 mode = linear 和比例 2。opset 10 按 asymmetric 理解，opset 11 按 half_pixel：一个属性都没改，每个采样点却都移动了四分之一个元素。右侧会指出两者从哪一步开始分开。',
  },
  recomputedScale: {
    title: '给定的比例，还是算出来的比例',
    text: '4 × 2.3 = 9.2，输出长度取 9。A 按给定的 1/2.3 一步步走；B 打开 recompute_scale_factor，按 4/9 走。开头几乎重合，到输出 7 已差了 0.07 个元素。',
  },
  antialias: {
    title: '缩小时：只读两个，还是都读',
    text: '8 缩成 3，每个输出在每个方向上代表近三个元素。不抗锯齿只读其中两个，其余的改成什么都看不出来；抗锯齿则把三角形拉宽，盖住输出所占的全部元素。',
  },
  floatPick: {
    title: '舍入丢掉的一个像素',
    text: '9 个输出中的第 4 个，中心恰好落在元素 2 和 3 的交界上，本应取 3。Pillow 逐个累加 6/9，加了四次得到 2.9999999999999996，于是取了 2。',
  },
}
