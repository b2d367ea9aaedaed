/** A wait shorter than this (ms) needs no sign. */
const UNNOTICED = 300;
/** What is asked for so soon (ms) after a press is asked for by it. */
const SOON = 500;

const CONTROL = 'button, input, textarea, select, summary, [role="slider"], .board';

let pressed: { readonly control: Element; readonly at: number } | null = null;

/** The control that a place is in. */
export const controlOf = (place: unknown): Element | null =>
  place instanceof Element ? place.closest(CONTROL) : null;

/** Remembers which control was used last. */
export function notePress(event: Event): void {
  const control = controlOf(event.target);
  if (control) pressed = { control, at: event.timeStamp };
}

/** Marks a control as busy once it has waited so long that a reader wonders. Returns what ends it. */
export function waiting(control: Element): () => void {
  const timer = setTimeout(() => control.setAttribute('aria-busy', 'true'), UNNOTICED);
  return () => {
    clearTimeout(timer);
    control.removeAttribute('aria-busy');
  };
}

/** The same for the control that has just been used, if any was. */
export const waitingForPress = (): (() => void) =>
  pressed && performance.now() - pressed.at < SOON ? waiting(pressed.control) : () => {};
