/** The feed of changes. It is in English, as the changelog is. */
export const FEED = {
  file: 'changes.xml',
  title: 'Adam, Step by Step: changes',
  /** Begins the name of an entry, which never changes. */
  id: 'adam-step-by-step',
} as const;
