/** The site's base path without its last slash: '' at the root, '/lectures/adam' below one. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page: `pageUrl('ko', 'puzzle')` is '/ko/puzzle/', under whatever base the site was built for. */
export const pageUrl = (locale: string, slug = ''): string =>
  `${base}/${locale}/${slug ? `${slug}/` : ''}`;

/** The address of a file in `public/`. */
export const fileUrl = (path: string): string => `${base}/${path}`;
