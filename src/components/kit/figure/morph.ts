/**
 * Makes what an element holds look like what another one holds, changing only what differs: a browser keeps the
 * styles and the shapes of all that stays.
 *
 * @param shown - the element on the page.
 * @param next - an element that holds what is to be seen; what `shown` has no counterpart for is taken from it.
 */
export function morph(shown: Element, next: Element): void {
  const [before, after] = [[...shown.children], [...next.children]];
  for (const [i, wanted] of after.entries()) {
    const stands = before[i];
    if (!stands) shown.append(wanted);
    else if (stands.nodeName !== wanted.nodeName) stands.replaceWith(wanted);
    else {
      setAttributes(stands, wanted);
      if (stands.firstElementChild ?? wanted.firstElementChild) morph(stands, wanted);
      else if (stands.textContent !== wanted.textContent) stands.textContent = wanted.textContent;
    }
  }
  for (const gone of before.slice(after.length)) gone.remove();
}

function setAttributes(shown: Element, next: Element): void {
  for (const { name, value } of next.attributes)
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  if (shown.attributes.length === next.attributes.length) return;
  for (const { name } of [...shown.attributes])
    if (!next.hasAttribute(name)) shown.removeAttribute(name);
}
