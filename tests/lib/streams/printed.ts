import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../fixtures/pastes/', import.meta.url);

/** What programs printed, by the file's name: see scripts/oracle/pastes.sh. */
export const PRINTED = readdirSync(folder)
  .filter((name) => !name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** The numbers that they were to print. */
export const NUMBERS = [
  -0.1, 3.404888183404303e-70, 0.30000000000000004, 123456789, -2, 0, 1e-5, 0.23531567322689356,
  -1.2345678901234567e300, 5e-324, 1e22, 10,
];
