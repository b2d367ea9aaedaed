export { LOCALES, isLocale, type Locale } from './locales.ts';
export { formatNumber, formatTick, numpyFormat, power, pythonRepr } from './numbers.ts';
export { fill } from './template.ts';
