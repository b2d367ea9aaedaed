import { CODE } from './code.ts';
import { PAPERS } from './papers.ts';
import type { Reference } from './reference.ts';

export { shortName, spoken, type Code, type Paper, type Reference } from './reference.ts';
export { CODE, PAPERS };

/** Every source a lesson may cite, by id. */
export const REFERENCES: Readonly<Record<ReferenceId, Reference>> = { ...PAPERS, ...CODE };

/** What `<Source id="…">` takes. */
export type ReferenceId = keyof typeof PAPERS | keyof typeof CODE;

/**
 * The source with an id.
 *
 * @throws RangeError if there is none, with the ids there are.
 */
export function referenceOf(id: string): Reference {
  const found = (REFERENCES as Readonly<Record<string, Reference | undefined>>)[id];
  if (found) return found;
  throw new RangeError(
    `Source: no source is called “${id}”. There are: ${Object.keys(REFERENCES).join(', ')}.`,
  );
}
