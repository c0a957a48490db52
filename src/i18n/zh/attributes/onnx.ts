import type { onnx as en } from '../../en/attributes/onnx.ts'

export const onnx: typeof en = {
  attributes: {
    mode: {
      text: '在每个方向上，一个输出由几个输入元素混合而成。',
      options: {
        nearest: {
          short: '复制一个元素',
          text: '只取一个，由 nearest_mode 决定取哪个。',
          elsewhere: 'TensorRT：NEAREST · PyTorch：nearest',
        },
        linear: {
          short: '每个方向两个，按距离混合',
          text: '每个方向两个元素；加 antialias 时，取更宽的三角形下的所有元素。',
          elsewhere: 'TensorRT：LINEAR · PyTorch：linear、bilinear、trilinear',
        },
        cubic: {
          short: '每个方向四个，按三次曲线混合',
          text: '每个方向四个元素，权重有正有负。',
          elsewhere: 'TensorRT：CUBIC · PyTorch：bicubic',
        },
      },
    },
    coordinate_transformation_mode: {
      text: '输出元素落在输入的什么位置。',
      options: {
        half_pixel: {
          short: '两图的角重合',
          text: '(x + ½)·I/O − ½',
          elsewhere: 'TensorRT：HALF_PIXEL · PyTorch：align_corners=False',
        },
        half_pixel_symmetric: {
          short: '两图中心重合，哪怕 比例·I 不是整数',
          text: '在 half_pixel 上平移，让取整舍掉的部分两端各分一半。',
        },
        pytorch_half_pixel: {
          short: '两图的角重合；输出长度为 1 时取 0',
          text: '同 half_pixel，但输出长度为 1 时坐标为 0。',
          elsewhere: 'PyTorch 1.10 之前 · TensorRT：HALF_PIXEL 配 UPPER',
        },
        align_corners: {
          short: '四角元素的中心重合',
          text: 'x·(I − 1)/(O − 1)',
          elsewhere: 'TensorRT：ALIGN_CORNERS · PyTorch：align_corners=True',
        },
        asymmetric: {
          short: '首个元素的中心重合',
          text: 'x·I/O',
          elsewhere: 'TensorRT：ASYMMETRIC · PyTorch：mode=nearest',
        },
        tf_half_pixel_for_nn: {
          short: 'half_pixel 去掉 −½，配合 floor 使用',
          text: '(x + ½)·I/O。opset 13 起不再属于标准。',
          elsewhere: 'TensorFlow：nearest 加 half_pixel_centers · PyTorch：nearest-exact',
        },
        tf_crop_and_resize: {
          short: 'roi 两端的中心与输出两端重合',
          text: '从 roi 的一端到另一端；落在输入之外的取 extrapolation_value。',
          elsewhere: 'TensorFlow：tf.image.crop_and_resize',
        },
      },
    },
    nearest_mode: {
      text: '坐标落在两个元素之间时，nearest 取哪一个。',
      options: {
        round_prefer_floor: {
          short: '取较近的，正中取小',
          text: '⌈x − ½⌉',
          elsewhere: 'TensorRT：HALF_DOWN',
        },
        round_prefer_ceil: {
          short: '取较近的，正中取大',
          text: '⌊x + ½⌋',
          elsewhere: 'TensorRT：HALF_UP',
        },
        floor: { short: '取较小的索引', text: '⌊x⌋', elsewhere: 'TensorRT：FLOOR' },
        ceil: { short: '取较大的索引', text: '⌈x⌉', elsewhere: 'TensorRT：CEIL' },
        'floor / ceil': {
          short: '放大时 floor，缩小时 ceil',
          text: 'opset 11 之前的规范没有写明取整，测试数据显示是这样。',
        },
      },
    },
    cubic_coeff_a: {
      text: '三次曲线的 A，越小负瓣越深。Pillow、TensorFlow 用 −0.5，PyTorch、OpenCV 用 −0.75。TensorRT：cubic_coeff。',
      options: {},
    },
    exclude_outside: {
      text: '输入之外的元素占多少权重。',
      options: {
        true: { short: '越界的不算，其余归一', text: '越界的元素不算，其余归一。' },
        false: { short: '越界处用边缘元素代替', text: '用边缘元素代替。' },
      },
    },
    antialias: {
      text: '缩小时是否把滤波器拉宽，让每个输入元素都参与。',
      options: {
        true: { short: '缩小时滤波器随之变宽', text: '按“输入比输出”拉宽，与 Pillow 相同。' },
        false: { short: '无论比例，都只读那几个元素', text: '中间的元素会被跳过。' },
      },
    },
    axes: {
      text: 'sizes、scales、roi 说的是哪些轴，其余各轴长度不变。−1 是最后一轴；不设就是全部。',
      options: {},
    },
    keep_aspect_ratio_policy: {
      text: 'sizes 是照用，还是只作为统一比例的上下限。',
      options: {
        stretch: { short: '各轴各用自己的长度', text: 'sizes 照用。' },
        not_larger: { short: '统一取 sizes 所要的最小比例', text: '哪一轴都不超过给定长度。' },
        not_smaller: { short: '统一取 sizes 所要的最大比例', text: '哪一轴都不短于给定长度。' },
      },
    },
    roi: {
      text: 'tf_crop_and_resize 采样的区域：先是各轴起点，再是各轴终点，以 I − 1 为单位。它是节点的输入，不是属性。',
      options: {},
    },
    extrapolation_value: {
      text: 'tf_crop_and_resize 的坐标落在输入之外时，输出取这个值。',
      options: {},
    },
  },
}
