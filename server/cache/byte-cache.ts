/** Values kept by key within a number of bytes; the longest unused make room. */
export class ByteCache<T extends object | string> {
  readonly #most: number;
  readonly #entries = new Map<string, { value: T; bytes: number }>();
  #bytes = 0;

  /** @param most bytes kept at most, keys included; a value of more than an eighth is not kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** Bytes kept now. */
  get bytes(): number {
    return this.#bytes;
  }

  find(key: string): T | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    // Taken out and put back, it is the youngest.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** Whether a value of so many bytes is not too large to be kept. */
  takes(bytes: number): boolean {
    return bytes <= this.#most / 8;
  }

  /** @param size of the value, in bytes */
  keep(key: string, value: T, size: number): void {
    const bytes = size + 2 * key.length;
    if (!this.takes(bytes)) return;
    this.drop(key);
    this.#entries.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#most) break;
      this.drop(oldest);
    }
  }

  drop(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }
}
