/** `scripts/build/early.ts`: early.ts, bundled, as text. */
declare module 'virtual:early' {
  const script: string;
  export default script;
}
