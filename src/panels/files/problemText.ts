import { fileWords } from '../../i18n/fileWords.ts'
import { bytesText, numberText } from '../../i18n/numberText.ts'
import type { FileProblem } from '../../tensors/files/fileError.ts'
import type { ImageProblem } from '../../tensors/image.ts'

/** What is wrong with a file, in a sentence. */
export function problemText(problem: FileProblem, name: string): string {
  // Each sentence is asked for the problem of its own code.
  const sentence = fileWords().problems[problem.code] as (
    name: string,
    problem: FileProblem,
  ) => string
  return sentence(name, problem)
}

/** The same of a picture. */
export function pictureProblemText(problem: ImageProblem, name: string): string {
  if (problem.code === 'undecodable') return fileWords().brokenPicture(name)
  const { width, height, elements, most } = problem
  const [w, h] = [width, height].map(numberText)
  return fileWords().largePicture(name, w!, h!, bytesText(4 * elements), bytesText(4 * most))
}
