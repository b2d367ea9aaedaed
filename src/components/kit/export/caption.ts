import type { Param, Params } from '../params.ts';

/** The words of a catalogue, some of which may be missing. */
type Some = Readonly<Record<string, string | undefined>>;

/** As many numbers of a list as a line can hold. */
const MOST = 8;

const number = (value: number): string => String(value).replaceAll('-', '−');

/**
 * A state in a line, for whoever sees the figure without its controls: each parameter whose name `isNamed` finds on
 * the page, by its symbol or its name; what has no control now changes nothing of what is shown.
 */
export function captionOf(
  { table }: Params,
  state: object,
  words: object,
  isNamed: (name: string) => boolean,
): string {
  const own = words as Some;
  const said = Object.entries<Param>(table).map(([key, param]) => {
    const value = (state as Readonly<Record<string, unknown>>)[key];
    const name = own[`field.${key}`] ?? own[`legend.${key}`];
    if (name === undefined || !isNamed(name)) return '';
    switch (param.kind) {
      case 'number': {
        const symbol = /^\p{L}/u.test(param.symbol) ? param.symbol : name;
        return typeof value === 'number' ? `${symbol} = ${number(value)}` : '';
      }
      case 'list': {
        const values = value as readonly number[];
        const listed = values.slice(0, MOST).map(number).join(', ');
        return `${key} = ${listed}${values.length > MOST ? ` … (${values.length})` : ''}`;
      }
      default: {
        const options = [value].flat().map((each) => own[`${key}.${each as string}`]);
        const known = options.filter((option) => option !== undefined);
        return known.length > 0 ? `${name}: ${known.join(', ')}` : '';
      }
    }
  });
  return said.filter(Boolean).join(' · ');
}
