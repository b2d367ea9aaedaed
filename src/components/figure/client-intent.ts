import type { ClientDirective } from 'astro';

/** A reader about to do something: any of these, anywhere on the page. */
const INTENTS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
];

/**
 * `client:intent="name"`: a widget is complete HTML from the build, so its script is fetched only
 * when a reader first moves, touches, scrolls or tabs, or at once when the address carries the
 * widget's state (`?name.…`). What is done to its controls before the script runs is done again after.
 */
const intent: ClientDirective = (load, options, island) => {
  const early: [HTMLElement, string][] = [];
  let started = false;
  const remember = ({ target, type }: Event) => {
    void start();
    if (!(target instanceof HTMLElement)) return;
    if (type === 'input')
      early.push([target, target instanceof HTMLInputElement ? target.value : '']);
    const button = target.closest('button');
    if (type === 'click' && button) early.push([button, '']);
  };
  const start = async () => {
    if (started) return;
    started = true;
    for (const type of INTENTS) removeEventListener(type, onIntent, true);
    const hydrate = await load();
    await hydrate();
  };
  const onIntent = () => void start();

  for (const type of ['click', 'input']) island.addEventListener(type, remember, true);
  island.addEventListener(
    'widget-ready',
    () => {
      for (const type of ['click', 'input']) island.removeEventListener(type, remember, true);
      for (const [target, value] of early) replay(target, value);
    },
    { once: true },
  );
  if (location.search.includes(`${options.value}.`)) void start();
  else
    for (const type of INTENTS) addEventListener(type, onIntent, { capture: true, passive: true });
};

/** Does to a control what the reader did. React only sees a change if the value it tracks was another one. */
function replay(target: HTMLElement, value: string): void {
  if (!(target instanceof HTMLInputElement)) target.click();
  else if (target.type === 'radio' || target.type === 'checkbox') {
    target.checked = target.defaultChecked;
    target.click();
  } else {
    target.value = target.defaultValue;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, value);
    target.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export default intent;
