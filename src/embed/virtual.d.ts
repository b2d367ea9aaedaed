/** Made by `scripts/build/embed/parts.ts`. */
declare module 'virtual:embed' {
  type Parts = Readonly<Record<string, (() => Promise<string>) | undefined>>;
  /** A widget's script, by its name. */
  export const widgets: Parts;
  /** A widget's module for a page that is not its own, by its name. */
  export const inline: Parts;
  /** A widget's font as a data address, by its name and language: `memory/ko`. */
  export const fonts: Parts;
  export const scripts: Parts;
}
