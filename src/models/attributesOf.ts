import type { AttributeProto, NodeProto } from './protos.ts'

/** The attributes of a call of a function, which stand for its own. */
export type Given = ReadonlyMap<string, AttributeProto>

/** Attributes of a node by name; in a function, those of the call stand where it says so. */
export class NodeAttributes {
  readonly #byName = new Map<string, AttributeProto>()

  constructor({ attributes }: Pick<NodeProto, 'attributes'>, given: Given = new Map()) {
    for (const attribute of attributes) {
      const found = attribute.refAttrName ? given.get(attribute.refAttrName) : attribute
      if (found && attribute.name !== undefined) this.#byName.set(attribute.name, found)
    }
  }

  names(): readonly string[] {
    return [...this.#byName.keys()]
  }

  get(name: string): AttributeProto | undefined {
    return this.#byName.get(name)
  }

  int(name: string, absent: number): number {
    return this.get(name)?.i ?? absent
  }

  ints(name: string): readonly number[] | null {
    return this.get(name)?.ints ?? null
  }

  text(name: string): string {
    return this.get(name)?.s ?? ''
  }
}
