/** What two catalogues of strings must share. @module */

/**
 * Where a Korean and an English catalogue differ: keys, kinds of value, `{placeholders}`, the number of a
 * function's arguments, the length of a list.
 *
 * @returns One message a difference, each with the path to it.
 */
export function catalogueDifferences(ko: unknown, en: unknown, path = ''): string[] {
  if (kind(ko) !== kind(en)) return [`${path}: ko has ${kind(ko)}, en has ${kind(en)}`];
  if (typeof ko === 'string' && typeof en === 'string') {
    const [left, right] = [placeholders(ko), placeholders(en)];
    return left === right
      ? []
      : [`${path}: ko fills ${left || 'nothing'}, en ${right || 'nothing'}`];
  }
  if (typeof ko === 'function' && typeof en === 'function')
    return ko.length === en.length
      ? []
      : [`${path}: ko takes ${ko.length} arguments, en ${en.length}`];
  if (typeof ko !== 'object' || typeof en !== 'object' || !ko || !en) return [];
  const keys = new Set([...Object.keys(ko), ...Object.keys(en)]);
  return [...keys].flatMap((key) =>
    catalogueDifferences(Reflect.get(ko, key), Reflect.get(en, key), path ? `${path}.${key}` : key),
  );
}

/** Every string in a catalogue, with its path. */
export function strings(catalogue: unknown, path = ''): [path: string, text: string][] {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([key, value]) =>
    strings(value, path ? `${path}.${key}` : key),
  );
}

const kind = (value: unknown): string =>
  value === undefined ? 'nothing' : Array.isArray(value) ? 'list' : typeof value;

/** The names in braces, `{t}` and i18next's `{{t}}`, sorted, as often as they stand. */
const placeholders = (text: string): string =>
  (text.match(/\{+[\w.-]+\}+/g) ?? []).sort().join(' ');
