import { existsSync } from 'node:fs';
import type { Verbinding } from './adapter.ts';
import type { Opslagplaats } from './plaats.ts';
import { openStore, type Store } from './store.ts';

/** The store of a server, opened when it is first needed: no file is made before somebody keeps something. */
export class Opslag {
  private readonly plaats: Opslagplaats;
  private readonly verbinding: Verbinding;
  private geopend: Promise<Store> | undefined;

  constructor(plaats: Opslagplaats, verbinding: Verbinding = {}) {
    this.plaats = plaats;
    this.verbinding = verbinding;
  }

  /** The store, made where there is none. @throws Opslagfout */
  open(): Promise<Store> {
    this.geopend ??= openStore(this.plaats, undefined, this.verbinding).catch((error: unknown) => {
      // What failed may go well when it is asked again: a database that is back, a disk with room.
      this.geopend = undefined;
      throw error;
    });
    return this.geopend;
  }

  /** The store where there is one; undefined where nobody has kept anything yet. @throws Opslagfout */
  async peek(): Promise<Store | undefined> {
    if (this.geopend === undefined && 'bestand' in this.plaats && !existsSync(this.plaats.bestand))
      return undefined;
    return this.open();
  }

  /** Whether there is a store, and whether it answers. */
  async stand(): Promise<'leeg' | 'bereikbaar' | 'onbereikbaar'> {
    try {
      const store = await this.peek();
      await store?.ping();
      return store ? 'bereikbaar' : 'leeg';
    } catch {
      return 'onbereikbaar';
    }
  }

  async close(): Promise<void> {
    await (await this.geopend?.catch(() => undefined))?.close();
  }
}
