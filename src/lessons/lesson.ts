import type { Scene } from '../scene/scene.ts'

/** A scene worth opening. Its title and few words are in i18n, under the same id. */
export interface Lesson<Id extends string = string> {
  readonly id: Id
  /** What differs from the document's own example. */
  readonly scene: Partial<Scene>
}

/** Keeps an id's literal type, so that the dictionaries can be checked against it. */
export function lesson<Id extends string>(id: Id, scene: Partial<Scene>): Lesson<Id> {
  return { id, scene }
}
