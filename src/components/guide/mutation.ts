/** One folder of the library in the mutation run. */
export interface MutationRow {
  readonly folder: string;
  readonly killed: number;
  readonly survived: number;
}

/** The table of `docs/mutation.md`: | `folder` | killed | survived | score |. */
export const mutationRows = (markdown: string): MutationRow[] =>
  Array.from(
    markdown.matchAll(/^\| `([\w-]+)`\s*\|\s*(\d+)\s*\|\s*(\d+)\s*\|/gm),
    ([, folder = '', killed, survived]) => ({
      folder,
      killed: Number(killed),
      survived: Number(survived),
    }),
  );
