/** What a running script tells the page, a message a moment. */
export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'figure'; readonly json: string }
  | { readonly kind: 'ended'; readonly failure: Failure | null };

/** Why a script ended early; besides what Python names, `TooMuch` printed, `Stopped` by the reader, `TooLong`, `NotLoaded`. */
export interface Failure {
  readonly type: string;
  readonly message: string;
  readonly line: number | null;
}
