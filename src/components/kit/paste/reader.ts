/** What makes numbers of a text and tells of them; it comes once somebody goes to the field. @module */
import { isSameAnswer, type Offer } from './offers.ts';

export { readPaste } from '../../../lib/streams/paste.ts';
export { offersOf } from './offers.ts';
export { sayOffer, sayProblem, sayRead } from './say.ts';

/** The list that is meant: the only one, or the one of the reader's answer. */
export function chosenOf(offers: readonly Offer[], answer: Offer | null): Offer | null {
  const [only] = offers;
  if (only && offers.length === 1) return only;
  return (answer && offers.find((offer) => isSameAnswer(offer, answer))) ?? null;
}
