type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const isTick = (field: Field): field is HTMLInputElement =>
  field.type === 'radio' || field.type === 'checkbox';

/** What was done to an island's controls before its script was in charge. */
interface Replay {
  /** Reads what was done, before a rendering puts the controls back to the state's values. */
  readonly capture: () => void;
  /** Does it again, once. */
  readonly run: () => Promise<void>;
}

/** Watches an island until `capture` is called. */
export function remember(island: HTMLElement): Replay {
  const fields = new Set<Field>();
  const clicks: { readonly event: Event; readonly button: HTMLElement }[] = [];
  const note = (event: Event) => {
    const { target, type } = event;
    if (type === 'input' && isField(target)) fields.add(target);
    const button = target instanceof Element ? target.closest('button') : null;
    if (type === 'click' && button) clicks.push({ event, button });
  };
  for (const type of ['click', 'input']) island.addEventListener(type, note, true);

  let changes: (() => void)[] = [];
  let pressed: typeof clicks = [];
  const capture = () => {
    for (const type of ['click', 'input']) island.removeEventListener(type, note, true);
    changes = [...fields].flatMap(again);
    // A click that is still under way has woken React, which answers it by itself.
    pressed = clicks.filter(({ event }) => event.eventPhase === Event.NONE);
  };
  const run = async () => {
    await new Promise((resolve) => setTimeout(resolve)); // out of React's commit
    // At one go, so that no control is seen in a state that its reader has left.
    for (const change of changes) change();
    for (const { button } of pressed) {
      button.click();
      await Promise.resolve(); // React renders; the next click must see what this one changed
    }
  };
  return { capture, run };
}

/** What brings a field to where the reader left it; nothing where that is where it was. */
function again(field: Field): (() => void)[] {
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
