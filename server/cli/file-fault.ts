/** What the system says where a file cannot be read or written; null where something else went wrong. */
export function readFileFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  const ofSystem = 'syscall' in error;
  const ofDatabase = /^SQLITE_(?:CANTOPEN|READONLY|FULL|IOERR|PERM|NOTADB)/.test(code);
  return ofSystem || ofDatabase ? error.message : null;
}
