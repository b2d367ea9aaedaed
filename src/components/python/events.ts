/** What a `<run-python>` lets others know of. @module */

/** Its script has passed its check. */
export const PASSED = 'python-passed';
/** A reader has changed its script: the text is the event's `detail`, or null where it is as it was at first. */
export const CHANGED = 'python-changed';
