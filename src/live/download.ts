/** Bytes of ONNX Runtime's code, for servers that do not tell. */
const USUAL_BYTES = 14_239_897

/** Fetches a file with progress, from 0 to 1. Throws where it can't be had. */
export async function download(
  url: string,
  onShare: (share: number) => void,
): Promise<ArrayBuffer> {
  const response = await fetch(url)
  if (!response.ok || !response.body) throw new Error(`${response.status} ${response.statusText}`)
  // A packed body is longer once it is unpacked than its header says.
  const told = response.headers.has('content-encoding') ? 0 : lengthOf(response)
  const total = told || USUAL_BYTES
  let received = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        received += chunk.length
        onShare(Math.min(received / total, 1))
        controller.enqueue(chunk)
      },
    }),
  )
  return new Response(counted).arrayBuffer()
}

const lengthOf = ({ headers }: Response) => Number(headers.get('content-length') ?? 0)
