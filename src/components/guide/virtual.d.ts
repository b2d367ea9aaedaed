declare module 'virtual:library-reference' {
  /** The library's public exports, by folder; scripts/build/reference.ts reads them. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import statement may not be relative here, and would give any
  const groups: readonly import('./reference.ts').Group[];
  export default groups;
}
