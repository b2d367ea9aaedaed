/** Why a script ended early. */
export interface Failure {
  /** As Python names it, `ZeroDivisionError`; `TooMuch` for one that printed without end. */
  readonly type: string;
  readonly message: string;
  /** The line of the script, from 1; null where none is known. */
  readonly line: number | null;
}

/** A line of the script, run whole or again by a check. */
const FRAME = /^ {2}File "<(?:stdin|string)>", line (\d+)/gm;

/** Reads a traceback: the script's own last line, and what was wrong there. */
export function failureOf(traceback: string, script: string): Failure {
  const lines = [...traceback.matchAll(FRAME)];
  const last = traceback.trimEnd().split('\n').at(-1) ?? '';
  const [, type = '', message = ''] = /^([\w.]+)(?:: ?([\s\S]*))?$/.exec(last) ?? ['', '', last];
  const line = lines.at(-1)?.[1];
  return {
    type,
    message,
    line: line === undefined ? null : Math.min(Number(line), script.trimEnd().split('\n').length), // not past its end
  };
}
