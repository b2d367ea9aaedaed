/** A table in two files of the same columns: comma-separated values and JSON. @module */
import { WORD_JOINER } from '../../../lib/i18n/bind-josa.ts';
import { raw } from '../cells.ts';
import type { Cell, TableData, WidgetContext } from '../context.ts';

/** What of a widget is saved as numbers. */
export const tableIn = ({ store, words, numbers }: WidgetContext): TableData =>
  numbers(store.shown.get(), words);

/** A column's name as it is typed: what keeps a line from breaking is for the page. */
const typed = (name: string): string => name.replaceAll(WORD_JOINER, '');

/** A cell that holds a separator, a quote or a line break is quoted (RFC 4180). */
const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * A table as comma-separated values under its columns' names, its numbers with all their digits. Starts with the
 * mark by which spreadsheets know UTF-8; lines end in LF, the last one too.
 */
export const csv = ({ columns, rows }: TableData): string =>
  `\uFEFF${[columns.map(typed), ...rows].map((row) => `${row.map((each) => quoted(raw(each))).join(',')}\n`).join('')}`;

/** A cell as a program reads it: what is no finite number as the word for it, null where there is nothing. */
function plain(cell: Cell): number | string | null {
  const text = raw(cell);
  if (text === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

/** A table's columns by name, in its order. */
export const numbersOf = ({ columns, rows }: TableData) => ({
  columns: Object.fromEntries(
    columns.map((name, i) => [typed(name), rows.map((row) => plain(row[i] ?? ''))]),
  ),
});

/** JSON.stringify would lose the sign of −0. */
const literal = (value: number | string | null): string =>
  Object.is(value, -0) ? '-0' : JSON.stringify(value);

/** A table's columns as JSON, a line each. */
export function json(table: TableData): string {
  const columns = Object.entries(numbersOf(table).columns).map(
    ([name, cells]) => `${JSON.stringify(name)}:[${cells.map(literal).join(',')}]`,
  );
  return `{"columns":{\n${columns.join(',\n')}\n}}\n`;
}
