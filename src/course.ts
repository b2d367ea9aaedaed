/** Slugs of the lessons that exist, in reading order. The sidebar, the landing page and the checks read this list. */
export const LESSONS = [
  'puzzle',
  'gradient-descent',
  'moving-average',
  'momentum',
  'rmsprop',
  'adam',
  'bias-correction',
  'forensics',
  'fixes',
  'claims',
  'museum',
  'train',
  'beyond',
  'exercises',
] as const;
export type Lesson = (typeof LESSONS)[number];

/** Slugs of the pages beside the course, to look things up in. They stand after the lessons and bear no number. */
export const GUIDES = [
  'diagnose',
  'lecturers',
  'library',
  'glossary',
  'references',
  'how-we-know',
] as const;
export type Guide = (typeof GUIDES)[number];

/** The address of a file in `public/`, under whatever base the site was built for. */
export const fileUrl = (path: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

/** The address of a page: `pageUrl('ko', 'puzzle')` is '/ko/puzzle/' where the base is '/'. */
export const pageUrl = (locale: string, slug = ''): string =>
  fileUrl(`${locale}/${slug ? `${slug}/` : ''}`);
