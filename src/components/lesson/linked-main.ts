/** Links the page's quantities, once, whichever pieces ask for it. @module */
import { link } from './linked.ts';

const main = document.querySelector('main');
if (main) link(main);
