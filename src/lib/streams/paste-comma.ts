/**
 * What a comma between two digits means: it parts numbers, it is the decimal point, it groups thousands.
 *
 * @ko 두 숫자 사이 쉼표의 뜻: 수를 나누거나(`separator`), 소수점이거나(`decimal`), 천 단위를 끊습니다(`thousands`).
 */
export type Comma = 'separator' | 'decimal' | 'thousands';

/** Stand for a comma and a blank between quotes, which part nothing. */
const HELD = '\u0001';
const BLANK = '\u0002';

const DECIMAL = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const UNGROUPED = /^[+-]?\d{1,3}(?:\.|$)/;

/** Lines whose quotes are gone: what stood between them is one cell. In the midst of a cell they stay, since nobody can say what they do there. */
export const unquoted = (lines: readonly string[]): string[] =>
  lines.map((line) =>
    line.replace(/(?<![^\s,;])"([^"]*)"(?![^\s,;])/g, (_, inner: string) =>
      inner.trim().replaceAll(',', HELD).replace(/\s/g, BLANK),
    ),
  );

/** A cell as it was between its quotes. */
export const restored = (cell: string): string => cell.replaceAll(HELD, ',').replaceAll(BLANK, ' ');

/**
 * What the commas of these lines can mean. One between quotes parts nothing; one before a blank always does;
 * and of 1,234,567 alone nobody says that it is one number.
 */
export function commasOf(lines: readonly string[]): readonly Comma[] {
  const held = lines.some((line) => line.includes(HELD));
  const pieces = lines
    .flatMap((line) => line.split(held ? /[\s,;]+/ : /[\s;]+|,(?=\s|$)/))
    .map(restored)
    .filter((piece) => /^[+-]?[\d.,]/.test(piece));
  const doubtful = pieces.filter((piece) => /\d,\d/.test(piece));
  if (doubtful.length === 0) return ['separator'];
  const others = pieces.filter((piece) => !piece.includes(','));
  const decimal =
    doubtful.every((piece) => DECIMAL.test(piece)) && !others.some((piece) => piece.includes('.'));
  const thousands =
    doubtful.every((piece) => GROUPED.test(piece)) &&
    others.every((piece) => UNGROUPED.test(piece)) &&
    (held || pieces.length > 1 || doubtful.some((piece) => piece.includes(',0')));
  const commas: Comma[] = held ? [] : ['separator'];
  if (decimal) commas.unshift('decimal');
  if (thousands) commas.unshift('thousands');
  return commas.length > 0 ? commas : ['separator'];
}

/** The cells of a line, their decimal points and thousands as programs write them. */
export function cellsOf(line: string, comma: Comma): string[] {
  const held = line.includes(HELD);
  const between = comma === 'separator' || held ? /\s*[,;]\s*|\s+/ : /\s*;\s*|\s*,\s+|\s+/;
  const cells = line.replace(/[,;]$/, '').trimEnd().split(between).map(restored);
  if (comma === 'separator') return cells;
  return cells.map((cell) => {
    if (comma === 'thousands') return GROUPED.test(cell) ? cell.replaceAll(',', '') : cell;
    return DECIMAL.test(cell) ? cell.replaceAll('.', '').replace(',', '.') : cell;
  });
}
