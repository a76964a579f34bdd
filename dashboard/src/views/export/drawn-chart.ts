import type { FileFormat, Order } from './export-texts.ts';

/** A chart that the page draws itself, because no address of the server stands for it. */
export interface DrawnChart {
  /** Name of its files, without ending. */
  name: string;
  /** Formats the page can write. */
  formats: readonly FileFormat[];
  /** The address that shows it again. */
  link: string;
  /**
   * Writes a file.
   * @throws {ApiError} with a sentence for the reader
   */
  draw: (order: Order) => Promise<Blob>;
}
