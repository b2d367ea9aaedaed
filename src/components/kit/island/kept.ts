import { LOCALES } from '../../../lib/i18n/locales.ts';

const LANGUAGE = new RegExp(`/(?:${LOCALES.join('|')})(?=/)`);

/** A page's place in this tab's storage is the same in every language. */
const keyOf = (name: string): string => `state ${name} ${location.pathname.replace(LANGUAGE, '')}`;

/** The state that this tab keeps for a widget of this page, as a query; null where there is none. */
export const keptOf = (name: string): string | null => {
  try {
    return name === '' ? null : sessionStorage.getItem(keyOf(name));
  } catch {
    return null; // a browser may refuse storage altogether
  }
};

/**
 * Has the tab keep a state as a query until it is closed; null lets go of it.
 *
 * @returns whether it could.
 */
export function keep(name: string, query: string | null): boolean {
  try {
    if (query !== null) sessionStorage.setItem(keyOf(name), query);
    else if (keptOf(name) !== null) sessionStorage.removeItem(keyOf(name));
    return true;
  } catch {
    return false;
  }
}
