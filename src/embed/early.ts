/** Stands in an embed's head and runs before all else: how it looks, and the messages that come before it is in charge. @module */
import { trustScripts } from '../components/kit/island/trusted.ts';
import { dress } from './dress.ts';
import { readOptions } from './options.ts';

/** Messages that came early; whoever is in charge takes them and answers those that come after. */
export interface Early {
  readonly messages: MessageEvent[];
  listener: ((event: MessageEvent) => void) | null;
}

declare global {
  interface Window {
    embedEarly: Early;
  }
}

/** As many early messages are kept. */
const MOST = 60;

const early: Early = { messages: [], listener: null };
window.embedEarly = early;
addEventListener('message', (event) => {
  if (early.listener) early.listener(event);
  else if (early.messages.length < MOST) early.messages.push(event);
});
trustScripts('blob:'); // an embed brings its worker
dress(readOptions(location.search).options);
// What an address sets is drawn before anything is seen.
if (/[?&]s\./.test(location.search)) document.documentElement.dataset['waits'] = '';
