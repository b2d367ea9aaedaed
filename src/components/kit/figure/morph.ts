/**
 * Makes what an element holds look like what another one holds, changing only what differs: a browser keeps the
 * styles and the shapes of all that stays.
 *
 * @param shown - the element on the page.
 * @param next - an element that holds what is to be seen; what `shown` has no counterpart for is taken from it.
 */
export function morph(shown: Element, next: Element): void {
  let stands = shown.firstElementChild;
  let wanted = next.firstElementChild;
  while (wanted) {
    const [after, then] = [stands?.nextElementSibling ?? null, wanted.nextElementSibling];
    if (!stands) shown.append(wanted);
    else if (stands.nodeName !== wanted.nodeName) stands.replaceWith(wanted);
    else {
      setAttributes(stands, wanted);
      if (stands.firstElementChild ?? wanted.firstElementChild) morph(stands, wanted);
      else setText(stands, wanted.textContent);
    }
    [stands, wanted] = [after, then];
  }
  while (stands) {
    const after = stands.nextElementSibling;
    stands.remove();
    stands = after;
  }
}

/** A text node that stays costs a browser less than another in its place, which it looks for in every `:has()`. */
function setText(shown: Element, text: string): void {
  if (shown.textContent === text) return;
  if (shown.firstChild) shown.firstChild.nodeValue = text;
  else shown.textContent = text;
}

/** Plot writes an element's attributes in one order, so that most are found at their own place. */
function setAttributes(shown: Element, next: Element): void {
  const [before, after] = [shown.attributes, next.attributes];
  for (let i = 0; i < after.length; i++) {
    const { name, value } = after[i]!; // i < length
    const stands = before[i];
    if (stands?.name === name ? stands.value !== value : shown.getAttribute(name) !== value)
      shown.setAttribute(name, value);
  }
  if (before.length === after.length) return;
  for (const { name } of [...before]) if (!next.hasAttribute(name)) shown.removeAttribute(name);
}
