/** What the scripts of the answered pieces share. @module */
import { localeOf, type Locale } from '../../lib/i18n/locales.ts';
import { formatNumber } from '../../lib/i18n/numbers.ts';
import { fill } from '../../lib/i18n/template.ts';
import type { Miss } from '../../lib/predict/miss.ts';
import type { LessonStrings } from './strings.ts';

/**
 * The element of a piece that its markup always has.
 *
 * @throws Error where markup and script have drifted apart.
 */
export function part<T extends Element>(
  piece: Element,
  selector: string,
  kind: abstract new () => T,
): T {
  const found = piece.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`<${piece.localName} id="${piece.id}"> has no ${kind.name} ${selector}.`);
}

/** The words that the markup gave a piece: those that its script uses. */
export const wordsOf = (piece: HTMLElement): LessonStrings =>
  JSON.parse(piece.dataset['words'] ?? '{}') as LessonStrings;

export const languageOf = (piece: HTMLElement): Locale =>
  localeOf(piece.closest<HTMLElement>('[lang]')?.lang);

/** A position on the x axis in words: “step 5” on an axis that is called “step” or “step t”. */
export const positionText = (axis: string, step: number): string =>
  `${axis.replace(/[\s,]+\(?[A-Za-zα-ω]\)?$/u, '')} ${step}`;

/** How far off a number is, in words. */
export function missText(miss: Miss, words: LessonStrings, locale: Locale): string {
  const two = (x: number): string => formatNumber(locale, x, { digits: 2 });
  const text = words[miss.kind];
  if ('share' in miss) return fill(text, { share: two(miss.share * 100) });
  if ('factor' in miss) return fill(text, { factor: two(miss.factor) });
  return text;
}

/** What a reader committed to, kept in this browser for the session; nothing where storage is refused. */
export function kept(piece: HTMLElement) {
  const key = `predict:${location.pathname}#${piece.id}`;
  return {
    read(): unknown {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null');
      } catch {
        return null;
      }
    },
    write(value: unknown): void {
      try {
        if (value === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Private windows may refuse storage; the answer on the page stands all the same.
      }
    },
  };
}
