/** Whether a file is an ONNX model by its name: any bytes may pass for one. */
export const isModelFile = ({ name }: File) => /\.onnx$/i.test(name)
