type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const isTick = (field: Field): field is HTMLInputElement =>
  field.type === 'radio' || field.type === 'checkbox';

/** Watches what is done to an island's controls before its script is in charge. `replay` does it again, once. */
export function remember(island: HTMLElement): { readonly replay: () => Promise<void> } {
  const fields = new Set<Field>();
  const clicks: { readonly event: Event; readonly button: HTMLElement }[] = [];
  const note = (event: Event) => {
    const { target, type } = event;
    if (type === 'input' && isField(target)) fields.add(target);
    const button = target instanceof Element ? target.closest('button') : null;
    if (type === 'click' && button) clicks.push({ event, button });
  };
  for (const type of ['click', 'input']) island.addEventListener(type, note, true);

  const replay = async () => {
    for (const type of ['click', 'input']) island.removeEventListener(type, note, true);
    const changes = [...fields].flatMap(again);
    // A click that is still under way has woken React, which answers it by itself.
    const pressed = clicks.filter(({ event }) => event.eventPhase === Event.NONE);
    await new Promise((resolve) => setTimeout(resolve)); // out of React's commit
    // At one go, so that no control is seen in a state that its reader has left.
    for (const change of changes) change();
    for (const { button } of pressed) {
      button.click();
      await Promise.resolve(); // React renders; the next click must see what this one changed
    }
  };
  return { replay };
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
