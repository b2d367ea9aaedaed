declare module 'virtual:library-reference' {
  /** The library's public exports, by folder; scripts/build/reference.ts reads them. */
  const groups: readonly import('./reference.ts').Group[];
  export default groups;
}
