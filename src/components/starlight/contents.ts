/** One section in a list of a page's contents. */
export interface ContentsItem {
  readonly slug: string;
  readonly text: string;
}

/** The page's own sections: what Starlight lists, but for its link to the top. */
export const contentsOf = (
  toc: { readonly items: readonly ContentsItem[] } | undefined,
): readonly ContentsItem[] => (toc?.items ?? []).filter(({ slug }) => slug !== '_top');
