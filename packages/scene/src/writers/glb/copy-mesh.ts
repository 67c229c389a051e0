import {
  type Buffer,
  type Document,
  type Mesh,
  type Property,
  type PropertyResolver,
  PropertyType,
} from "@gltf-transform/core";

/**
 * Copies meshes with their materials, textures and extensions from one document into another,
 * each of them once.
 *
 * glTF-Transform's own `copyToDocument` does the same, but its package brings native code along,
 * which browsers cannot load.
 */
export class MeshCopier {
  readonly #target: Document;
  readonly #buffer: Buffer;
  readonly #copies = new Map<Property, Property>();

  constructor(target: Document, buffer: Buffer) {
    this.#target = target;
    this.#buffer = buffer;
  }

  /** Give the copy of a mesh; the same one each time. */
  copy(mesh: Mesh, source: Document): Mesh {
    this.#takeExtensions(source);
    const waiting: Property[] = [];
    const resolve: PropertyResolver<Property> = (property) => {
      if (property.propertyType === PropertyType.BUFFER) return this.#buffer;
      // It belongs to its material, which copies it along.
      if (property.propertyType === PropertyType.TEXTURE_INFO) return property;
      const known = this.#copies.get(property);
      if (known) return known;
      const Kind = property.constructor as new (graph: unknown) => Property;
      const stub = new Kind(this.#target.getGraph());
      this.#copies.set(property, stub);
      waiting.push(property);
      return stub;
    };
    const copy = resolve(mesh) as Mesh;
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      this.#copies.get(next)!.copy(next as never, resolve);
    }
    return copy;
  }

  #takeExtensions(source: Document): void {
    for (const extension of source.getRoot().listExtensionsUsed()) {
      const Kind = extension.constructor as Parameters<Document["createExtension"]>[0];
      const taken = this.#target.createExtension(Kind);
      if (extension.isRequired()) taken.setRequired(true);
    }
  }
}
