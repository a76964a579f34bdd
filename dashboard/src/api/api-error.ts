/** Why a question got no answer: the network, the server, or the question itself. */
export type ApiErrorKind = 'unreachable' | 'failed' | 'refused';

/** An error with a sentence that can be shown to the reader as it stands. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;

  constructor(kind: ApiErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
