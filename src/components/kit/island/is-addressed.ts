/** Whether the page's address carries state of the widget of this name; no address is of one without a name. */
export const isAddressed = (name: string): boolean =>
  name !== '' &&
  [...new URLSearchParams(location.search).keys()].some((key) => key.startsWith(`${name}.`));
