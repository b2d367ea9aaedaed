import { formatTick } from '../../../lib/i18n/numbers.ts';
import type { Param, Params } from '../params.ts';
import type { SomeWords } from '../words/index.ts';

/** As many numbers of a list as a line can hold. */
const MOST = 8;

/** What no line may end within. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0');

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
  const own = words as SomeWords;
  const said = Object.entries<Param>(table).map(([key, param]) => {
    const value = (state as Readonly<Record<string, unknown>>)[key];
    const name = own[`field.${key}`] ?? own[`legend.${key}`];
    if (name === undefined || !isNamed(name)) return '';
    switch (param.kind) {
      case 'number': {
        const symbol = /^\p{L}/u.test(param.symbol) ? param.symbol : name;
        return typeof value === 'number' ? whole(`${symbol} = ${formatTick(value)}`) : '';
      }
      case 'list': {
        const values = value as readonly number[];
        const listed = values.slice(0, MOST).map(formatTick).join(', ');
        const [short] = name.split(/[:,]/); // without how to type it
        return `${short ?? name} = ${listed}${values.length > MOST ? ` … (${values.length})` : ''}`;
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
