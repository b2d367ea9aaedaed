const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** An exponent such as ⁻¹² as a number; 1 where there is none. */
const exponentOf = (text: string): number =>
  text === ''
    ? 1
    : Number(text.replace('⁻', '-').replace(/[^-]/g, (c) => String(SUPERSCRIPTS.indexOf(c))));

/**
 * What an equation's text comes to, by the rules of arithmetic alone: + − · / √, brackets, exponents, and
 * powers of ten.
 */
export function valueOfText(text: string): number {
  const tokens = text.match(/[\d.]+|[⁻⁰¹²³⁴-⁹]+|[+−·/√()×]/g) ?? [];
  let at = 0;
  const take = (...symbols: string[]): string | null => {
    const token = tokens[at];
    if (token === undefined || !symbols.includes(token)) return null;
    at++;
    return token;
  };
  const power = (): number =>
    /^[⁻⁰¹²³⁴-⁹]/.test(tokens[at] ?? '') ? exponentOf(tokens[at++] ?? '') : 1;
  const factor = (): number => {
    if (take('√')) return Math.sqrt(factor());
    if (take('−')) return -factor();
    if (take('(')) {
      const inner = sum();
      take(')');
      return inner ** power();
    }
    const number = Number(tokens[at++]) ** power();
    return take('×') ? number * factor() : number;
  };
  const product = (): number => {
    let value = factor();
    for (let sign = take('·', '/'); sign; sign = take('·', '/'))
      value = sign === '·' ? value * factor() : value / factor();
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let sign = take('+', '−'); sign; sign = take('+', '−'))
      value = sign === '+' ? value + product() : value - product();
    return value;
  };
  return sum();
}
