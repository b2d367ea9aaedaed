/** A paper, a lecture or a book. */
export interface Paper {
  readonly kind: 'paper';
  /** “Family, Given”, in the order of the title page. */
  readonly authors: readonly string[];
  readonly year: number;
  readonly title: string;
  /** Where it appeared, with volume and pages; and its arXiv number, if it has one. */
  readonly venue: string;
  readonly url: string;
}

/** A paper, said without its kind. */
export const paper = (reference: Omit<Paper, 'kind'>): Paper => ({ kind: 'paper', ...reference });

/** Papers, the oldest first. */
export const byYear = <P extends Readonly<Record<string, Paper>>>(papers: P): P =>
  Object.fromEntries(
    Object.entries(papers).sort(([, a], [, b]) => a.year - b.year),
  ) as unknown as P;

/** A file, a folder or a pull request of a public repository. */
export interface Code {
  readonly kind: 'code';
  /** The project's own name: PyTorch, Keras. */
  readonly project: string;
  /** What in it is meant. */
  readonly title: string;
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** From the root of the repository. */
  readonly path?: string;
  readonly year?: number;
  readonly url: string;
}

/** What a lesson may cite. */
export type Reference = Paper | Code;

const family = (author: string): string => author.split(',', 1)[0] ?? author;

/** An author as one says the name: 'Ba, Jimmy' is Jimmy Ba. */
export const spoken = (author: string): string => author.split(', ').reverse().join(' ');

/** How a text names a source: “Kingma & Ba 2015”, “Reddi et al. 2018”, “PyTorch”. */
export function shortName(reference: Reference): string {
  if (reference.kind === 'code') return reference.project;
  const [first = '', second, ...others] = reference.authors.map(family);
  if (second === undefined) return `${first} ${reference.year}`;
  return `${first} ${others.length > 0 ? 'et al.' : `& ${second}`} ${reference.year}`;
}
