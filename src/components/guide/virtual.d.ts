declare module 'virtual:library-reference' {
  import type { Group } from './reference.ts';

  /** The library's public exports, by folder; scripts/build/reference.ts reads them. */
  const groups: readonly Group[];
  export default groups;
}
