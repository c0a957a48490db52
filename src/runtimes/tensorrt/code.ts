import type { CodeInput, ResizeRequest } from '../runtime.ts'

export function tensorrtCode(request: ResizeRequest, input: CodeInput): string {
  return `# ${request.version} ${input.expression}`
}
