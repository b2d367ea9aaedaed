import type { TableData } from '../context.ts';

/** A cell that holds a separator, a quote or a line break is quoted (RFC 4180). */
const cell = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as comma-separated values, its minus signs as programs read them. Lines end in LF, the last one too. */
export const csv = ({ columns, rows }: TableData): string =>
  [columns, ...rows]
    .map((row) => `${row.map((text) => cell(text.replaceAll('−', '-'))).join(',')}\n`)
    .join('');
