/** A file as it was drawn. */
export interface KeptFile {
  body: string | Buffer;
  /** How many such files the picture has, a page each; a PDF holds all its pages. */
  pages: number;
}

/** Files kept by address, so that the same picture is not drawn twice; the oldest make room. */
export class KeptFiles {
  readonly #most: number;
  readonly #files = new Map<string, KeptFile>();
  #bytes = 0;

  /** @param most bytes kept at most; a file of more than a quarter of it is not kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** Bytes kept now. */
  get bytes(): number {
    return this.#bytes;
  }

  find(address: string): KeptFile | undefined {
    const file = this.#files.get(address);
    if (file === undefined) return undefined;
    // Taken out and put back, it is the youngest.
    this.#files.delete(address);
    this.#files.set(address, file);
    return file;
  }

  keep(address: string, file: KeptFile): void {
    const size = sizeOf(address, file);
    if (size > this.#most / 4) return;
    this.#drop(address);
    this.#files.set(address, file);
    this.#bytes += size;
    for (const oldest of this.#files.keys()) {
      if (this.#bytes <= this.#most) break;
      this.#drop(oldest);
    }
  }

  #drop(address: string): void {
    const file = this.#files.get(address);
    if (file === undefined) return;
    this.#files.delete(address);
    this.#bytes -= sizeOf(address, file);
  }
}

/** A string is kept in two bytes a letter at most. */
function sizeOf(address: string, { body }: KeptFile): number {
  return 2 * address.length + (typeof body === 'string' ? 2 * body.length : body.byteLength);
}
