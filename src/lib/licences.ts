/** Under which terms others may use what is here. @module */

export const LICENCES = {
  /** Of texts and figures. */
  text: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    /** The legal code. */
    code: 'https://creativecommons.org/licenses/by/4.0/legalcode',
  },
  /** Of code; its file from the site's root. */
  code: { name: 'MIT', file: 'lib/v1/LICENSE.txt' },
  /** Of code and fonts of others that the site ships: their names and terms (`scripts/build/licences.ts`). */
  others: { file: 'licences.txt' },
} as const;
