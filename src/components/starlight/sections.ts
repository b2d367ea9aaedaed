/** Where on the page a reader is. @module */

/** Shares of the window's height: a section begins to be read when its heading is above this line. */
const LINE = 0.4;

/** The headings that the page's contents list, in order. */
export const sectionHeadings = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('page-contents a[href^="#"]')].flatMap(
    ({ hash }) => document.getElementById(hash.slice(1)) ?? [],
  );

/** The heading of the section on screen; undefined above the first. */
export const presentSection = (): HTMLElement | undefined =>
  sectionHeadings().findLast(
    (heading) => heading.getBoundingClientRect().top <= innerHeight * LINE,
  );

/** Calls back whenever a heading has crossed the line, also by a jump. */
export function onSection(told: () => void): void {
  // Above the line is within the margin, however far: so a jump over a heading is a crossing too.
  const rootMargin = `1000000px 0px -${(1 - LINE) * 100}% 0px`;
  const observer = new IntersectionObserver(told, { rootMargin });
  for (const heading of sectionHeadings()) observer.observe(heading);
}
