import { ApiError } from '../../api/api-error.ts';

/** How far a download has come, in bytes; `all` is null where the server does not say. */
export interface FileProgress {
  done: number;
  all: number | null;
}

/**
 * Fetches a file, telling how far it has come.
 * @throws {ApiError} when the file cannot be had; the message is the server's own
 */
export async function fetchFile(
  address: string,
  signal: AbortSignal,
  onprogress: (progress: FileProgress) => void,
): Promise<Blob> {
  const response = await request(address, signal);
  const encoded = response.headers.has('content-encoding');
  const length = Number(response.headers.get('content-length') ?? '');
  const all = !encoded && length > 0 ? length : null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) break;
    parts.push(part.value);
    done += part.value.byteLength;
    onprogress({ done, all });
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' });
}

/** A picture to be shown in the page. */
export interface PreviewPicture {
  /** Address of the picture in the browser's memory; to be revoked. */
  url: string;
  /** How many pages the picture has. */
  pages: number;
}

/**
 * Fetches a picture, and how many pages it has.
 * @throws {ApiError} when it cannot be had; the message is the server's own
 */
export async function fetchPreview(address: string, signal: AbortSignal): Promise<PreviewPicture> {
  const response = await request(address, signal);
  const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(response.headers.get('link') ?? '')?.[1];
  const blob = await response.blob();
  return { url: URL.createObjectURL(blob), pages: Number(last ?? 1) };
}

async function request(address: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    const sentence = 'The server could not be reached. Check the connection and try again.';
    throw new ApiError('unreachable', sentence, { cause });
  }
  if (!response.ok) throw new ApiError('refused', await readRefusal(response));
  return response;
}

async function readRefusal(response: Response): Promise<string> {
  const body = (await response.json().catch(() => null)) as {
    errors?: { message?: string }[];
  } | null;
  const messages = body?.errors?.flatMap(({ message }) => message ?? []) ?? [];
  return messages.join(' ') || 'The file could not be made. Try again later.';
}

/** Hands a file to the browser under a name. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
