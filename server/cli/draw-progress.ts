/** Tells how far long work has come: on a terminal in one line that changes, else in plain lines. */
export interface Progress {
  /** @param done parts done, of `all` */
  tell: (words: string, done: number, all: number) => void;
  /** Leaves the line; nothing is written where nothing was told. */
  end: () => void;
}

const WIDTH = 24;

/** The part of a stream that progress needs; standard error is one, so that output can be piped. */
export interface ProgressStream {
  isTTY?: boolean;
  /** False where the reader asked for none, by NO_COLOR. */
  hasColors?: () => boolean;
  write: (text: string) => unknown;
}

/** Makes progress for a stream. */
export function drawProgress(stream: ProgressStream): Progress {
  let open = false;
  return {
    tell(words, done, all) {
      if (stream.isTTY !== true) {
        stream.write(`${words}\n`);
        return;
      }
      const filled = Math.round((WIDTH * done) / Math.max(1, all));
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      const drawn = stream.hasColors?.() === true ? `\u001B[36m${bar}\u001B[39m` : bar;
      stream.write(`\r\u001B[2K${drawn} ${words}`);
      open = true;
    },
    end() {
      if (open) stream.write('\r\u001B[2K');
      open = false;
    },
  };
}
