import type { Options } from './options.ts';

/** How an embed looks, as its options say: `embed.css` reads it off the page's root. */
export function dress({ theme, ui, title, links, motion, scroll, font }: Options): void {
  const root = document.documentElement;
  Object.assign(root.dataset, { theme, ui, title, links, motion, scroll });
  root.style.setProperty('--embed-zoom', String(font / 100));
  if (theme === 'auto') delete root.dataset['themeChoice'];
  else root.dataset['themeChoice'] = theme === 'dark' ? 'dark' : 'light';
}

/** Whether nothing is to move by itself: the address says so, or the reader's system where it leaves that open. */
export const isStill = ({ motion }: Options): boolean =>
  motion === 'reduce' ||
  (motion === 'auto' && matchMedia('(prefers-reduced-motion: reduce)').matches);
