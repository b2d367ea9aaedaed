import { fetchFirst, filesOf } from './fetch-first.ts';
import { controlOf, notePress, waiting } from './waiting.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const isTick = (field: Field): field is HTMLInputElement =>
  field.type === 'radio' || field.type === 'checkbox';

const ISLAND = 'astro-island[client="intent"]';
/** A widget, or a piece of prose or shell whose script has not come. */
const ASLEEP = `${ISLAND}, :not(:defined, astro-slot, astro-static-slot)`;

const KINDS = ['click', 'input', 'change', 'keydown'];
const STROKE = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'];

/** What was done to a widget or a piece before its script was in charge. */
interface Memory {
  readonly deeds: { readonly event: Event; readonly again: () => void }[];
  /** A widget's: React will put them back to the state's values. */
  readonly fields: Set<Field>;
  /** The controls that show that they wait, and what ends it. */
  readonly waits: Map<Element, () => void>;
}

const memories = new WeakMap<Element, Memory>();
/** Widgets whose script is in charge. */
const awake = new WeakSet<Element>();
/** What is drawn on while a pointer is down. */
let paper: Element | null = null;

/** Watches the page: whatever is done to what is asleep is done again once that wakes. */
export function remember(): void {
  for (const type of [...KINDS, ...STROKE])
    addEventListener(type, note, { capture: true, passive: true });
  addEventListener('keydown', shortcut, true);
  addEventListener('widget-woken', ({ target }) => wake(target), true);
}

function note(event: Event): void {
  if (event.type !== 'pointermove') notePress(event);
  if (event.type === 'pointerdown') paper = surfaceOf(event);
  const place = event instanceof PointerEvent && event.type !== 'click' ? paper : event.target;
  const root = sleeperAt(place);
  if (root?.matches(ISLAND)) noteInWidget(root, event);
  else if (root && place instanceof Element) noteInPiece(root, event, place);
  if (event.type === 'pointerup' || event.type === 'pointercancel') paper = null;
}

const sleeperAt = (place: unknown): Element | null => {
  const root = place instanceof Element ? place.closest(ASLEEP) : null;
  return root && !awake.has(root) ? root : null;
};

/** A part of a drawing may be another one by the time it is drawn again. */
const surfaceOf = ({ target }: Event): Element | null =>
  target instanceof SVGElement ? (target.ownerSVGElement ?? target) : (target as Element | null);

function noteInWidget(root: Element, event: Event): void {
  const { target, type } = event;
  const button = target instanceof Element ? target.closest('button') : null;
  const field = type === 'input' && isField(target) ? target : null;
  const pressed = type === 'click' ? button : null;
  if (!field && !pressed) return;
  // Its files come before those of other widgets, and before Astro knows of it.
  if (!memories.has(root)) void fetchFirst(filesOf(root)).catch(() => {});
  const { fields, deeds } = memoryOf(root, target);
  if (field) fields.add(field);
  if (pressed) deeds.push({ event, again: () => pressed.click() });
}

function noteInPiece(root: Element, event: Event, place: Element): void {
  const again = againOf(event, place);
  if (!again) return;
  if (!memories.has(root)) void customElements.whenDefined(root.localName).then(() => run(root));
  memoryOf(root, place).deeds.push({ event, again });
}

/** What does the same again where a piece listens; nothing for what the browser has done by itself. */
function againOf(event: Event, place: Element): (() => void) | null {
  const { type, bubbles } = event;
  if (type === 'click') {
    const pressed = place.closest<HTMLElement>('button, a[href^="#"]');
    return pressed && (() => pressed.click());
  }
  if (event instanceof KeyboardEvent) {
    const { key, code, shiftKey } = event;
    const init = { bubbles, cancelable: true, key, code, shiftKey };
    return key.length > 1 ? () => place.dispatchEvent(new KeyboardEvent(type, init)) : null;
  }
  if (!(event instanceof PointerEvent))
    return () => place.dispatchEvent(new Event(type, { bubbles }));
  const { pointerId, pointerType, isPrimary, button, buttons } = event;
  const { left, top } = place.getBoundingClientRect();
  const [across, down] = [event.clientX - left, event.clientY - top];
  return () => {
    const now = place.getBoundingClientRect();
    const [clientX, clientY] = [now.left + across, now.top + down];
    const init = { bubbles, pointerId, pointerType, isPrimary, button, buttons, clientX, clientY };
    place.dispatchEvent(new PointerEvent(type, init));
  };
}

function memoryOf(root: Element, place: unknown): Memory {
  const memory = memories.get(root) ?? { deeds: [], fields: new Set(), waits: new Map() };
  memories.set(root, memory);
  const control = controlOf(place);
  if (control && !memory.waits.has(control)) memory.waits.set(control, waiting(control));
  return memory;
}

/** A shortcut of a button whose piece is asleep. */
function shortcut(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey) return;
  const keys = `${event.ctrlKey ? 'Control' : 'Meta'}+${event.key.toUpperCase()}`;
  const button = document.querySelector<HTMLElement>(`[aria-keyshortcuts~="${CSS.escape(keys)}"]`);
  const root = sleeperAt(button);
  if (!root || !button) return;
  event.preventDefault();
  const click = new MouseEvent('click', { bubbles: true });
  noteInPiece(root, click, button);
}

/** Before a rendering puts a widget's fields back to the state's values, what was done to it is read. */
function wake(section: EventTarget | null): void {
  const root = section instanceof Element ? section.closest(ISLAND) : null;
  if (!root || awake.has(root)) return;
  awake.add(root);
  const memory = memories.get(root);
  if (!memory) return;
  const changes = [...memory.fields].flatMap(changeOf);
  // A click that is still under way has woken React, which answers it by itself.
  const pressed = memory.deeds.filter(({ event }) => event.eventPhase === Event.NONE);
  memory.deeds.splice(0, Infinity, ...pressed);
  const ready = () => {
    setTimeout(() => {
      // Out of React's commit, and at one go, so that no control is seen in a state that its reader has left.
      for (const change of changes) change();
      void run(root);
    });
  };
  root.addEventListener('widget-ready', ready, { once: true });
}

async function run(root: Element): Promise<void> {
  const memory = memories.get(root);
  memories.delete(root);
  for (const { again } of memory?.deeds ?? []) {
    again();
    await Promise.resolve(); // React renders; the next click must see what this one changed
  }
  memory?.waits.forEach((done) => done());
}

/** What brings a field to where the reader left it; nothing where that is where it was. */
function changeOf(field: Field): (() => void)[] {
  if (isTick(field)) {
    const { checked } = field;
    if (checked === field.defaultChecked || (field.type === 'radio' && !checked)) return [];
    return [
      () => {
        field.checked = !checked;
        field.click();
      },
    ];
  }
  const { value } = field;
  if (value === field.defaultValue) return [];
  return [
    () => {
      // React sees a change only where the value it has tracked was another one.
      field.value = field.defaultValue;
      const prototype = Object.getPrototypeOf(field) as Field;
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  ];
}
