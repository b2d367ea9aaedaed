/** What a service worker is given: by the build, and by the browser. @module */

/** A file of the course. */
export interface Kept {
  /** From the root of the host: `/en/adam/`. */
  readonly url: string;
  /** `sha256-…`, as browsers check it. */
  readonly integrity: string;
  /** Where its name is another one as soon as its content is. */
  readonly hashed?: true;
  /** Where one language alone takes it. */
  readonly language?: string;
}

declare const __COURSE__: readonly Kept[];
declare const __LATER__: readonly string[];

/** Kept from the start. */
export const COURSE = __COURSE__;
/** Addresses of what is kept once it was used. */
export const LATER = __LATER__;

/** What is said to a worker that waits. */
export const TAKE_OVER = 'take over';

interface Extendable {
  waitUntil(done: Promise<unknown>): void;
}

/** The part of ServiceWorkerGlobalScope that is used here. */
export interface Scope {
  readonly location: Location;
  readonly caches: CacheStorage;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(which: {
      type: 'window';
      includeUncontrolled?: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  /** What a plugin is told of: a fetch has a request. */
  readonly event: Extendable & {
    readonly request?: Request & { readonly isReloadNavigation?: boolean };
  };
}
