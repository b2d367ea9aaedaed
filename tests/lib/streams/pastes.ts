import { readPaste, type Reading } from '../../../src/lib/streams/paste.ts';

/** What a text is read as, if there is no doubt. */
export const sure = (text: string): readonly number[] => {
  const paste = readPaste(text);
  if (paste.kind !== 'read') throw new Error(`${text}: ${JSON.stringify(paste)}`);
  return [...paste.reading.values];
};
export const asked = (text: string): readonly Reading[] => {
  const paste = readPaste(text);
  if (paste.kind !== 'ask') throw new Error(`${text}: ${JSON.stringify(paste)}`);
  return paste.readings;
};
export const said = (readings: readonly Reading[]) =>
  readings.map(({ values, comma, column }) => [column ?? comma, [...values]]);
