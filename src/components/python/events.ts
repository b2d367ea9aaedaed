/** What a `<run-python>` lets others know of: names and types alone, so that no page fetches them. @module */

declare global {
  interface HTMLElementEventMap {
    /** Its script has passed its check. */
    readonly 'python-passed': CustomEvent<null>;
    /** A reader has changed its script: the text, or null where it is as it was at first. */
    readonly 'python-changed': CustomEvent<string | null>;
  }
}

/** The events, with what each carries. */
export type PythonEvents = Pick<HTMLElementEventMap, 'python-passed' | 'python-changed'>;
