import type { LessonId } from '../../lessons/index.ts'

export const lessons: Record<LessonId, { title: string; text: string }> = {
  nearest: {
    title: 'The default: nearest, rounded down',
    text: 'With nothing set but a shape, each output copies one input element: its index times I/O, rounded down. Every second column repeats; the rows repeat unevenly, because 6 is not a multiple of 4. The batch grows from 1 to 2 by repeating itself.',
  },
  ties: {
    title: 'Half way between two elements',
    text: 'Output column 3 falls at 1.5, exactly between columns 1 and 2. HALF_DOWN takes 1 and HALF_UP takes 2. Switch nearest_rounding and watch whole columns of samples move.',
  },
  halfPixel: {
    title: 'Half pixel: lay the images corner on corner',
    text: 'Both grids cover the same square. An output centre lies at (i + ½)·I/O − ½ on the input, and four neighbours share its value by how close they are.',
  },
  pulledBack: {
    title: 'Step 1 and step 2 at the border',
    text: 'Enlarging by half pixel puts the outermost centres beyond the outermost input centres, here at −0.167 and −0.25. There is nothing to blend with out there, so the sample is pulled back to the edge.',
  },
  alignCorners: {
    title: 'Align corners: lay centre on centre',
    text: 'The corner elements of both grids share their centres, so no sample ever leaves the input. The price: the step depends on I − 1 and O − 1, and the image as a whole is stretched.',
  },
  asymmetric: {
    title: 'Asymmetric: only the first centres meet',
    text: 'Index times I/O, with no half. The first centres coincide and the error grows to the right and downwards: the last column falls at 4.5, outside, and is pulled back to 4.',
  },
  cubic: {
    title: 'Cubic: four taps an axis',
    text: 'One bright element shows the filter itself, negative lobes included. With exclude_outside, taps that would lie outside the input get no weight and the others are scaled up to sum to 1.',
  },
  singlePixel: {
    title: 'A single output element',
    text: 'By the formula a 4 × 5 image resized to 1 × 1 reads its centre: 9.5. Set selector_for_single_pixel to UPPER and it reads the first element: 0.',
  },
  floorBites: {
    title: 'A length is the floor of a product',
    text: '4 × 2.3 is 9.2, so 9. And 5 × 2.6? As float32 the scale is a little less than 2.6, and the exact product a little less than 13; rounding the product decides between 12 and 13.',
  },
  dynamicShape: {
    title: 'A target shape computed at run time',
    text: 'When the engine is built the input is (−1, −1, −1, −1). A Shape layer and a sum compute twice the bound shape when it runs. Doubling inputT0.shape in Python would double the −1s instead: try the switch.',
  },
  olderOpset: {
    title: 'One node, another opset',
    text: 'The node says mode = linear and scales of 2, nothing else. At opset 10 that means asymmetric, at opset 11 half_pixel: with not a single attribute changed, every sample moves by a quarter of an element. The panel on the right names the stage that parts the two.',
  },
  recomputedScale: {
    title: 'The scale given, or the scale that came out',
    text: '4 × 2.3 makes 9.2, and the output has 9. A walks in steps of 1/2.3, as given; B, with recompute_scale_factor, in steps of 4/9. They start almost together; at output 7 they are 0.07 of an element apart.',
  },
  antialias: {
    title: 'Shrinking: read two elements, or all of them',
    text: 'From 8 to 3, each output stands for nearly three elements an axis. Without antialias two of them are read and the rest might as well be noise; with it the triangle is stretched over all that the output covers.',
  },
  floatPick: {
    title: 'A pixel lost to rounding',
    text: 'Output 4 of 9 has its centre exactly on the edge between elements 2 and 3, and a centre on an edge belongs to 3. Pillow adds up 6/9 from output to output; after four sums it stands at 2.9999999999999996, and takes 2.',
  },
}
