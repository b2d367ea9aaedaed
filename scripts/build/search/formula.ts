/** A formula as one would type it, so that search finds it and its excerpts can be read. @module */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const LOW = ['0123456789+−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'] as const;
const HIGH = ['0123456789+−=()aeikmnrtvxT', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵉⁱᵏᵐⁿʳᵗᵛˣᵀ'] as const;
/** Marks above a letter, as KaTeX writes them, and the characters that Unicode sets above the one before. */
const ABOVE: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '~': '\u0303',
  '¯': '\u0304',
  '˙': '\u0307',
};
/** Signs that stand between two things. */
const BETWEEN = /^[=≠≈≤≥<>≪≫+−±×·/←→∈∝↦⇒⟹≡∼]$/;

/**
 * The text of MathML.
 *
 * @example The formula `\hat m_t = m_t / (1 - \beta_1^t)` becomes 'm̂ₜ = mₜ / (1 − β₁ᵗ)'.
 */
export const formulaText = (math: Element): string =>
  written(math).replace(/\s+/g, ' ').trim().normalize();

function written(node: Node): string {
  if (tree.isTextNode(node)) return node.value.replace(/[\u2061-\u2064]/g, '');
  if (!tree.isElementNode(node) || node.tagName === 'annotation') return '';
  const parts = node.childNodes.map(written);
  const [first = '', second = '', third = ''] = parts;
  switch (node.tagName) {
    case 'msub':
    case 'munder':
      return first + small(second, LOW, '_');
    case 'msup':
      return first + small(second, HIGH, '^');
    case 'msubsup':
    case 'munderover':
      return first + small(second, LOW, '_') + small(third, HIGH, '^');
    case 'mover':
      return second in ABOVE ? first + (ABOVE[second] ?? '') : first;
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'mtr':
      return `${parts.join(' ')}; `;
    case 'mo':
      return BETWEEN.test(first) && !isSign(node) ? ` ${first} ` : first === ',' ? ', ' : first;
    default:
      return parts.join('');
  }
}

/** Whether an operator begins its row, or follows another: then it is a sign of what comes after it. */
function isSign(operator: Element): boolean {
  const row = operator.parentNode?.childNodes ?? [];
  const before = row[row.indexOf(operator) - 1];
  if (!before) return true;
  return (
    tree.isElementNode(before) && before.tagName === 'mo' && !/^[)\]|∣]$/.test(written(before))
  );
}

/** Small letters below or above the line, where Unicode has them all. */
function small(text: string, [normal, shifted]: readonly [string, string], sign: string): string {
  const bare = text.replaceAll(' ', '');
  const letters = Array.from(bare, (letter) => shifted[normal.indexOf(letter)]);
  return letters.includes(undefined) ? sign + grouped(bare) : letters.join('');
}

const grouped = (text: string): string =>
  /^([\p{L}\p{N}\p{M}.,₀-₉ₐ-ₜᵗ′]*|\(.*\))$/u.test(text) ? text : `(${text})`;
