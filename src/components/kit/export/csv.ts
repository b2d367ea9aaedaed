import { raw } from '../cells.ts';
import type { TableData } from '../context.ts';

/** A cell that holds a separator, a quote or a line break is quoted (RFC 4180). */
const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * A table as comma-separated values under its columns' names, its numbers with all their digits. Starts with the
 * mark by which spreadsheets know UTF-8; lines end in LF, the last one too.
 */
export const csv = ({ columns, rows }: TableData): string =>
  `\uFEFF${[columns, ...rows].map((row) => `${row.map((each) => quoted(raw(each))).join(',')}\n`).join('')}`;
