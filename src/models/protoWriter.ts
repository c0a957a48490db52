import { PbfWriter } from 'pbf'
import type { OpsetProto } from './protos.ts'

/** The bytes of a message. */
export function written(write: (writer: PbfWriter) => void): Uint8Array<ArrayBuffer> {
  const writer = new PbfWriter()
  write(writer)
  return writer.finish().slice()
}

/** Writes a message into a field of another. */
export function put(into: PbfWriter, field: number, write: (writer: PbfWriter) => void): void {
  into.writeMessage(field, (_, writer) => write(writer), null)
}

/** Writes an OperatorSetIdProto; the domain of ONNX's own operators is empty. */
export function writeOpset({ domain = '', version = 1 }: OpsetProto, opset: PbfWriter): void {
  opset.writeStringField(1, domain)
  opset.writeVarintField(2, version)
}
