/** What a reader has read and solved: kept in this browser alone, and nowhere where storage is refused. @module */

/** Under which key of localStorage each list is kept; whatever begins as these is forgotten with them. */
const KEYS = {
  /** Slugs of lessons read to their end. */
  read: 'adam-lessons-read',
  /** `slug#id` of sections that were on screen, until their lesson is read. */
  seen: 'adam-sections-seen',
  /** `slug#id` of exercises solved. */
  solved: 'adam-exercises-solved',
  /** The sitting of the quiz that was begun, and the answers to its questions. */
  quiz: 'adam-quiz',
} as const;
type Kind = keyof typeof KEYS;

/** Comes to the window where something was remembered or forgotten. */
export const CHANGED = 'progress-changed';

/** What is kept of a kind. Empty where storage is refused or holds something else. */
export function remembered(kind: Kind): Set<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEYS[kind]) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : []);
  } catch {
    return new Set();
  }
}

export function remember(kind: Kind, ...items: readonly string[]): void {
  keep(kind, new Set([...remembered(kind), ...items]));
}

/** A lesson was read: its sections need not be remembered any more. */
export function markRead(slug: string): void {
  keep('seen', new Set([...remembered('seen')].filter((item) => !item.startsWith(`${slug}#`))));
  remember('read', slug);
}

/** Forgets all of it, what was written for tasks and the predictions of this session too. */
export function forgetAll(): void {
  try {
    for (const store of [localStorage, sessionStorage])
      for (const key of Object.keys(store)) if (/^adam-|^predict:/.test(key)) store.removeItem(key);
  } catch {
    // Where storage is refused there is nothing to forget.
  }
  dispatchEvent(new Event(CHANGED));
}

/** Keeps these items of a kind, in place of those that were kept. */
export function keep(kind: Kind, items: ReadonlySet<string>): void {
  try {
    localStorage.setItem(KEYS[kind], JSON.stringify([...items]));
  } catch {
    // Private windows may refuse storage; progress is a convenience.
  }
  dispatchEvent(new Event(CHANGED));
}

/** Calls back now and whenever what is kept has changed: here, in another tab, or while this page lay in the browser's memory. */
export function onProgress(show: () => void): void {
  for (const type of [CHANGED, 'storage', 'pageshow']) addEventListener(type, show);
  show();
}
