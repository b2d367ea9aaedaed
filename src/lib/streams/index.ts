export { constant } from './constant.ts';
export { normal } from './normal.ts';
export { parse } from './parse.ts';
export {
  readPaste,
  type Comma,
  type Left,
  type Paste,
  type PasteOptions,
  type PasteProblem,
  type Reading,
} from './paste.ts';
export { ramp } from './ramp.ts';
export { scan, type Scan, type ScanProblem } from './scan.ts';
