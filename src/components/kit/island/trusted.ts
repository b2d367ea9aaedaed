/**
 * Trusted Types: where a page asks for them (`TRUSTED`), a browser takes no text for markup or code, and no address
 * for a script's but those that the page's one policy lets through.
 * @module
 */

/** What TypeScript does not know yet of `trustedTypes`; older browsers have none and take text as ever. */
interface TrustedTypes {
  /** An object that stands for no markup. */
  readonly emptyHTML: string;
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ): unknown;
}
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** What a content security policy says to ask for them: of policies the default one alone, made once. */
export const TRUSTED = [`require-trusted-types-for 'script'`, `trusted-types default`] as const;

/** Lets workers be made of addresses that begin like this. No text is let through as markup or code. */
export function trustScripts(start: string): void {
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, document.baseURI).href.startsWith(start) ? address : null,
  });
}

/** No markup, for what takes markup. */
export const NO_HTML = trustedTypes?.emptyHTML ?? '';
