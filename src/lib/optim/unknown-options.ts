import { show } from './check.ts';

const plain = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '');

/** How many letters must be put in, left out or exchanged to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from(`${b} `, (_, j) => j);
  for (const letter of a) {
    let left = NaN;
    row = row.map((above, j) => {
      const exchanged = row[j - 1]! + Number(b[j - 1] !== letter); // NaN at j = 0, not read
      return (left = j === 0 ? above + 1 : Math.min(left, above, exchanged - 1) + 1);
    });
  }
  return row.at(-1)!; // one more than b has letters
}

/** How far one name is from another, 0 to 1: 0 but for case and underscores, little where one begins with the other. */
function unlike(given: string, known: string): number {
  const [a, b] = [plain(given), plain(known)];
  if (a === b) return 0;
  if (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a))) return 0.2;
  return distance(a, b) / Math.max(a.length, b.length);
}

/** The known name that was probably meant, or undefined where none is near. */
export function nearestName(given: string, known: readonly string[]): string | undefined {
  const far = known.map((name) => unlike(given, name));
  const least = Math.min(...far);
  return least <= 0.4 ? known[far.indexOf(least)] : undefined;
}

/**
 * Refuses options that nobody would read: a misspelt one must not leave its default in silence.
 *
 * @param who - whose options they are; `where` unless told.
 * @throws TypeError for what is no object, and for an unknown name, with the nearest one offered.
 */
export function refuseUnknown(
  where: string,
  options: unknown,
  known: readonly string[],
  who = where,
): asserts options is object {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(
      `${where}: options must be an object, got ${show(options)}. Its fields are ${known.join(', ')}.`,
    );
  }
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue;
    const near = nearestName(name, known);
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    throw new TypeError(
      `${where}: ${who === where ? 'there is' : `${who} has`} no option ${show(name)}.${hint} Its options are ${known.join(', ')}.`,
    );
  }
}

/**
 * Refuses a name that is not one of those known.
 *
 * @throws TypeError that lists them.
 */
export function refuseOther<Name extends string>(
  where: string,
  what: string,
  given: unknown,
  known: readonly Name[],
): asserts given is Name {
  if (known.some((name) => name === given)) return;
  throw new TypeError(
    `${where}: ${what} must be one of ${known.join(', ')}, got ${show(given)}. No other is known.`,
  );
}
