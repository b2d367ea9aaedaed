/** One `<Source>` of a page. */
export interface Citation {
  readonly id: string;
  /** The exact place: “Algorithm 1”, “§2.1”. */
  readonly at?: string;
}

const FENCED = /^ *```[\s\S]*?^ *```/gm;
const SOURCE = /<Source\b((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g;

/** The citations of an MDX source, in order. Those without an id are remarks, and left out. */
export function citationsIn(source: string): Citation[] {
  return Array.from(source.replace(FENCED, '').matchAll(SOURCE), ([, props = '']) => ({
    id: /\bid="([^"]*)"/.exec(props)?.[1] ?? '',
    at: /\bat="([^"]*)"/.exec(props)?.[1],
  }))
    .filter(({ id }) => id !== '')
    .map(({ id, at }) => (at === undefined ? { id } : { id, at }));
}

/** The number of a source on a page, from 1 by first use; NaN if the page does not cite it. */
export function citationNumber(source: string, id: string): number {
  const ids = [...new Set(citationsIn(source).map((citation) => citation.id))];
  return ids.indexOf(id) + 1 || NaN;
}

/** Whether this is where a page cites a source first, so that the note there gives it in full. */
export function isFirst(source: string, { id, at }: Citation): boolean {
  const first = citationsIn(source).find((citation) => citation.id === id);
  return first !== undefined && first.at === at;
}
