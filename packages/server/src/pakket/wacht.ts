import { stat } from 'node:fs/promises';
import type { Logger } from 'pino';

interface Wachtopties {
  /** The file that changes when another package is taken into use. */
  readonly bestand: string;
  /** Takes the package over that is in use by now. */
  readonly neemOver: () => Promise<void>;
  readonly log: Logger;
  /** Milliseconds between two looks. Default 5000. */
  readonly elkeMs?: number | undefined;
}

/** Sees when another package is taken into use on this machine, also by another program. */
export class Pakketwacht {
  private readonly opties: Wachtopties;
  private gezien: number | undefined;
  private wekker: NodeJS.Timeout | undefined;
  private bezig: Promise<void> | undefined;

  constructor(opties: Wachtopties) {
    this.opties = opties;
  }

  async begin(): Promise<void> {
    this.gezien = await this.changedAt();
    // A look at one file: it keeps nobody waiting, and no program from ending.
    this.wekker = setInterval(() => void this.look(), this.opties.elkeMs ?? 5000).unref();
  }

  private async changedAt(): Promise<number | undefined> {
    return (await stat(this.opties.bestand).catch(() => undefined))?.mtimeMs;
  }

  private async look(): Promise<void> {
    const nu = await this.changedAt();
    if (nu === this.gezien || this.bezig) return;
    this.gezien = nu;
    this.bezig = this.opties
      .neemOver()
      .catch((error: unknown) => this.opties.log.error({ fout: error }, 'pakket niet overgenomen'))
      .finally(() => {
        this.bezig = undefined;
      });
  }

  async close(): Promise<void> {
    clearInterval(this.wekker);
    await this.bezig;
  }
}
