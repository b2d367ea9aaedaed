import { part, wordsOf } from './piece.ts';

/** Copies a text; where that is refused, selects what shows it. Says whether it was copied. */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}

/** Lines of a listing: of Expressive Code, or each a `<code>`. */
const LINES = '.ec-line, code:not(:has(.ec-line))';

/** `<copy-code>`: a button for the listing before it. */
export class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const listing = this.previousElementSibling;
    if (!listing) return;
    const { copied, notCopied } = wordsOf(this);
    part(this, 'button', HTMLButtonElement).addEventListener('click', () => {
      const lines = Array.from(
        listing.querySelectorAll(LINES),
        ({ textContent }) => `${textContent.replace(/\n$/, '')}\n`, // an empty line of Expressive Code is a break
      );
      void copyText(lines.join(''), listing).then((done) => {
        part(this, '.copied', HTMLElement).textContent = done ? copied : notCopied;
      });
    });
  }
}
