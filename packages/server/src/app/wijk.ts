/**
 * Lets those that answer at once go before this thread: where both want a core, it gets a third of it. On Linux a
 * thread has a priority of its own; elsewhere all are alike. Imported first, so that the loading gives way too.
 */

import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

const wijken = 5;

try {
  setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), wijken);
} catch {
  // There are no threads to be found here.
}
