import { formatTick } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { PasteProblem } from '../../../lib/streams/paste.ts';
import type { Offer } from './offers.ts';
import type { PasteWords } from './words.ts';

const cut = (token: string): string => token.slice(0, 40);

/** A list by its ends: up to five numbers are all said. */
function sayList(values: readonly number[]): string {
  const said = values.length > 5 ? [...values.slice(0, 2), ...values.slice(-1)] : values;
  const texts = said.map(formatTick);
  return values.length > 5
    ? `${texts.slice(0, 2).join(', ')} … ${texts.at(-1) ?? ''}`
    : texts.join(', ');
}

/** What was read, and what was left out of it. */
export function sayRead({ values, reading }: Offer, words: PasteWords): string {
  const left = reading.left.map((each) => words[`left.${each}`]).join(', ');
  const rest = left && fill(words['values.left'], { left });
  const said = fill(words[values.length === 1 ? 'values.read-one' : 'values.read'], {
    count: values.length,
    list: sayList(values),
  });
  return [said, rest].filter(Boolean).join(' ');
}

/** An offer on its button: what it takes the text for where another takes it for something else, and what it gives. */
export function sayOffer(offer: Offer, offers: readonly Offer[], words: PasteWords): string {
  const { reading, part, values } = offer;
  const differs = (of: (each: Offer) => unknown) => new Set(offers.map(of)).size > 1;
  const how = [
    differs((each) => each.reading.comma) ? words[`comma.${reading.comma}`] : '',
    reading.column === undefined
      ? ''
      : fill(words['offer.column'], { column: cut(reading.column) }),
    reading.column === undefined && differs(({ reading: { left } }) => left.includes('count'))
      ? words[reading.left.includes('count') ? 'offer.counted' : 'offer.all']
      : '',
    part === 'all' ? '' : words[`offer.${part}`],
  ];
  return fill(words[values.length === 1 ? 'offer-one' : 'offer'], {
    how: how.filter(Boolean).join(', '),
    count: values.length,
    list: sayList(values),
  });
}

/** Why a text is no list. */
export function sayProblem(problem: PasteProblem, words: PasteWords): string {
  switch (problem.reason) {
    case 'empty':
      return problem.position === 1
        ? words['error.values-empty']
        : fill(words['error.values-gap'], { position: problem.position });
    case 'call':
      return fill(words['error.values-call'], { token: cut(problem.token) });
    case 'grid':
      return fill(words['error.values-grid'], {
        rows: problem.rows,
        columns: problem.columns,
      });
    case 'shortened':
      return words['error.values-shortened'];
    case 'too-many':
      return fill(words['error.values-many'], { count: problem.count });
    default:
      return fill(words['error.values'], { position: problem.position, token: cut(problem.token) });
  }
}
