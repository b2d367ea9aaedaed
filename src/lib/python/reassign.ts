import { SKIPPED } from './skipped.ts';

/** Where the statement ends that begins at a place: at a line end or semicolon outside brackets and strings. */
function endOf(code: string, start: number): number {
  let depth = 0;
  for (let i = start; i < code.length; i++) {
    SKIPPED.lastIndex = i;
    const [skipped] = SKIPPED.exec(code) ?? [];
    const char = code.charAt(i);
    if (skipped !== undefined && char === '#' && depth === 0) return i;
    if (skipped !== undefined) i += skipped.length - 1;
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (char === '\\') i++;
    else if (depth === 0 && (char === '\n' || char === ';')) return i;
  }
  return code.length;
}

/**
 * Code in which every assignment to a name, outside blocks, assigns another expression; each line keeps its number.
 *
 * @returns null where nothing is assigned to that name.
 * @example reassign('g = [1,\n2]\nh = g', 'g', 'given') // 'g = given\n\nh = g'
 */
export function reassign(code: string, name: string, expression: string): string | null {
  const pieces: string[] = [];
  let done = 0;
  for (const { 0: target, index } of code.matchAll(new RegExp(`^${name}[ \\t]*=(?!=)`, 'gm'))) {
    const end = endOf(code, index + target.length);
    const lines = code.slice(index, end).split('\n').length - 1;
    pieces.push(code.slice(done, index), `${target} ${expression}`, '\n'.repeat(lines));
    done = end;
  }
  return pieces.length === 0 ? null : pieces.join('') + code.slice(done);
}
