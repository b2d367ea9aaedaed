/** What a reader has written for a task, kept in this browser until the progress is forgotten. @module */
const keyOf = (task: string): string => `adam-task:${task}`;

/** What is kept of a task, `slug#id`; null where nothing is. */
export function written(task: string): string | null {
  try {
    return localStorage.getItem(keyOf(task));
  } catch {
    return null;
  }
}

/** Keeps it, or forgets it where there is none. */
export function keepWritten(task: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(task));
    else localStorage.setItem(keyOf(task), text);
  } catch {
    // Private windows may refuse storage; the editor has the text all the same.
  }
}
