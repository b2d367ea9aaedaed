const KEY = 'adam-lessons-read';

/** Slugs of the lessons this browser has seen the end of. Empty where storage is refused or holds something else. */
export function lessonsRead(): Set<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((slug) => typeof slug === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Remembers, in this browser only, that a lesson was read to its end. */
export function markRead(slug: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...lessonsRead().add(slug)]));
  } catch {
    // Private windows may refuse storage; progress is a convenience.
  }
}
