import { describe, expect, test } from 'vitest';

import {
  CODE,
  PAPERS,
  REFERENCES,
  referenceOf,
  shortName,
  spoken,
} from '../../../src/lib/references/references.ts';

/** What lessons were promised they can cite. */
const IDS =
  'adam bert llama polyak nesterov sutskever goh hinton adagrad reddi adamw radam nadam ma-yarats mosbach zhang wilson adamd cohen cohen-adaptive laing-orvieto rosenbrock nocedal-wright pytorch-sgd pytorch-rmsprop pytorch-adam pytorch-22628 tf-rmsprop keras-adam tfjs optax numpy digits kunstner pascanu shampoo adafactor fisher zhang-converge lion muon soap'.split(
    ' ',
  );

describe('the sources', () => {
  test('are those that lessons may cite', () => {
    expect(Object.keys(REFERENCES).sort()).toEqual(IDS.sort());
  });
  test('have one address each, over https', () => {
    const addresses = Object.values(REFERENCES).map(({ url }) => url);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(new URL(address).protocol).toBe('https:');
  });
  test.each(Object.entries(PAPERS))('%s: the arXiv number is that of the address', (_, paper) => {
    const number = /arxiv\.org\/abs\/([\d.]+)$/.exec(paper.url)?.[1];
    const named = /arXiv (\d{4}\.\d{4,5})/.exec(paper.venue)?.[1];
    if (number !== undefined) expect(named).toBe(number);
    // A number begins with year and month; Reddi et al. put theirs on arXiv a year after the conference.
    if (named !== undefined)
      expect(2000 + Number(named.slice(0, 2))).toBeLessThanOrEqual(paper.year + 1);
  });
  test('stand in the order of their years', () => {
    const years = Object.values(PAPERS).map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });
  test.each(Object.entries(CODE))('%s: the address is that of the repository', (_, code) => {
    expect(code.url.startsWith(`https://github.com/${code.repository}`)).toBe(true);
    if ('path' in code) expect(code.url.endsWith(`/${code.path}`)).toBe(true);
  });
  test('that are not there are an error which lists those that are', () => {
    expect(() => referenceOf('kingma')).toThrow(/no source is called “kingma”.*adam/);
    expect(referenceOf('adam')).toBe(PAPERS.adam);
  });
});

describe('a source is named', () => {
  test.each([
    ['goh', 'Goh 2017'],
    ['adam', 'Kingma & Ba 2015'],
    ['reddi', 'Reddi et al. 2018'],
    ['adamd', 'St John 2021'],
    ['pytorch-adam', 'PyTorch'],
  ])('%s: %s', (id, name) => {
    expect(shortName(referenceOf(id))).toBe(name);
  });
  test('its authors as one says them', () => {
    expect(PAPERS.adam.authors.map(spoken)).toEqual(['Diederik P. Kingma', 'Jimmy Ba']);
  });
});
