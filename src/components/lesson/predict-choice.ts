import { kept, part } from './piece.ts';

/** Keeps the choice for the session and lets the reader take it back; the markup does the rest. */
export function keepChoice(piece: HTMLFieldSetElement): void {
  const store = kept(piece);
  const again = part(piece, '.again', HTMLButtonElement);
  const options = [...piece.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  const show = () => (again.hidden = !options.some(({ checked }) => checked));

  const chosen = store.read();
  if (typeof chosen === 'number' && options[chosen]) options[chosen].checked = true;
  show();
  piece.addEventListener('change', () => {
    store.write(options.findIndex(({ checked }) => checked));
    show();
  });
  again.addEventListener('click', () => {
    for (const option of options) option.checked = false;
    store.write(null);
    show();
    options[0]?.focus();
  });
}
