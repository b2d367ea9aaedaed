/** Particles (조사) a search word may carry; longest first, so that 으로는 goes before 로는 and 는. */
const PARTICLES = (
  '에서부터 으로부터 에서는 에서도 에서의 으로는 으로도 으로서 으로써 이라는 이라고 로부터 까지는 부터는 에게는 보다는 ' +
  '이란 처럼 까지 부터 에서 에게 에는 에도 으로 로는 로도 로서 라는 라고 이나 이며 와는 과는 와의 과의 만큼 보다 마다 조차 ' +
  '하고 은 는 이 가 을 를 의 에 로 와 과 도 만 란'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** A Hangul word, alone or right after a Latin word, a number or a bracket: 기울기의, Adam에서, bias)은. */
const WORD = /^(.*[A-Za-z0-9)\]])?([가-힣]+)$/u;

/**
 * A search query without the particle at the end of each Hangul word, since the search index does not
 * know Korean: 기울기의 finds nothing where the page says 기울기를. A stem keeps at least two syllables, so
 * 차이 and 정도 stay whole. A noun that only looks as if it had a particle (오버플로) is shortened too,
 * which does no harm: the index is matched by prefix.
 *
 * @example stripJosa('기울기의 평균은 Adam에서') // '기울기 평균 Adam'
 */
export const stripJosa = (query: string): string => query.split(/(\s+)/).map(stripWord).join('');

function stripWord(word: string): string {
  const [, latin = '', hangul = ''] = WORD.exec(word) ?? [];
  const particle = PARTICLES.find((end) => {
    const stem = hangul.length - end.length;
    return hangul.endsWith(end) && (latin === '' ? stem >= 2 : stem === 0);
  });
  return particle === undefined ? word : word.slice(0, -particle.length);
}
