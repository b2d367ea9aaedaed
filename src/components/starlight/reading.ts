import { markRead, remember, remembered } from '../lesson/progress.ts';
import { presentSection, sectionHeadings } from './sections.ts';

/** For how long, in ms, a section has to stay on screen to count as seen. */
const REST = 700;
/** The share of a lesson's sections that have to have been seen, on this visit or before. */
const ENOUGH = 0.75;

/** Notes that a lesson is read once its end is on screen and most of its sections have been: a jump to the end is none. */
export function watchReading(slug: string, end: Element): void {
  const headings = sectionHeadings();
  const shown = new Set<Element>();
  let rest: ReturnType<typeof setTimeout> | undefined;

  const note = () => {
    const here = [presentSection(), ...headings.filter((heading) => shown.has(heading))];
    remember('seen', ...here.flatMap((heading) => (heading ? `${slug}#${heading.id}` : [])));
    const seen = remembered('seen');
    const count = headings.filter(({ id }) => seen.has(`${slug}#${id}`)).length;
    if (!shown.has(end) || count < headings.length * ENOUGH) return;
    markRead(slug);
    observer.disconnect();
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) shown.add(target);
      else shown.delete(target);
    clearTimeout(rest);
    rest = setTimeout(note, REST);
  });
  for (const target of [...headings, end]) observer.observe(target);
}
