import type { Param, Params } from '../../kit/params.ts';

/**
 * What a parameter of a widget is: as its control is labelled, or as it is told here; and its symbol.
 *
 * @param own - the widget's words.
 * @param told - meanings of parameters without a label.
 * @throws Error where nothing says what it is.
 */
export function meaningOf(
  key: string,
  { name, table }: Params,
  own: Readonly<Record<string, string | undefined>>,
  told: Readonly<Record<string, string | undefined>>,
): string {
  const param = (table as Readonly<Record<string, Param>>)[key];
  const labels = [told[key], own[`field.${key}`], own[`legend.${key}`]];
  const text = labels.find((label) => label !== undefined && !label.includes('{'));
  const symbol = param?.kind === 'number' && /\p{L}/u.test(param.symbol) ? param.symbol : '';
  if (!text) throw new Error(`meaningOf: nothing says what ${name}.${key} is.`);
  return [text, text.includes(symbol) ? '' : symbol].filter(Boolean).join(', ');
}
