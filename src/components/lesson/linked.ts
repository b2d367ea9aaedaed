/**
 * Linked highlighting: what the pointer or the focus is on, of class `q-<name>`, names the quantity that
 * lights up on the whole page: `main` gets `data-lit`, and the style sheet does the rest.
 * @module
 */
import { QUANTITIES } from '../../lib/quantities.ts';

const CLASSES = new RegExp(`(?<!\\S)q-(?:${QUANTITIES.join('|')})(?!\\S)`, 'g');

/** The quantity an element stands for, or stands in; two where a control sets one and belongs to the other. */
export function quantityAt(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest('[class*="q-"]') : null;
  if (!element) return null;
  // The class of an SVG element is no string; its attribute is.
  const names = (element.getAttribute('class') ?? '').match(CLASSES);
  return names ? names.map((name) => name.slice(2)).join(' ') : quantityAt(element.parentElement);
}

/** Watches one `main`. */
export function link(main: HTMLElement): void {
  let pointed: string | null = null;
  let focused: string | null = null;
  const light = () => {
    const name = pointed ?? focused;
    if (name === null) delete main.dataset['lit'];
    else main.dataset['lit'] = name;
  };
  main.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return; // a finger does not hover: it taps, below
    pointed = quantityAt(event.target);
    light();
  });
  main.addEventListener('pointerleave', () => {
    pointed = null;
    light();
  });
  main.addEventListener('click', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    focused = quantityAt(event.target);
    light();
  });
  main.addEventListener('focusin', (event) => {
    focused = quantityAt(event.target);
    light();
  });
  main.addEventListener('focusout', () => {
    focused = null;
    light();
  });
  main.addEventListener('keydown', moveInFormula);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    pointed = focused = null;
    light();
  });
}

/** A formula is one tab stop; from it ← and → move over its symbols, and back to the whole. */
function moveInFormula(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const target = event.target instanceof HTMLElement ? event.target : null;
  const formula = target?.closest<HTMLElement>('.katex-display');
  if (by === undefined || !target || !formula) return;
  const stops = [formula, ...formula.querySelectorAll<HTMLElement>('[tabindex]')];
  const next = stops[stops.indexOf(target) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
