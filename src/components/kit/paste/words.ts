import type { en } from './strings.en.ts';

/** What the field says, in the language of its widget. */
export type PasteWords = Readonly<Record<keyof typeof en, string>>;
