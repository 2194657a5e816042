/** Why a copy cannot be made or put back. */
export type Kopiereden =
  /** It is no copy of a store. */
  | 'geen-kopie'
  /** It was made by a later version of this program. */
  | 'nieuwer'
  /** It stops before its end. */
  | 'afgebroken'
  /** What it holds is not what was written: counts or hashes differ, or it cannot be read. */
  | 'beschadigd'
  /** It is encrypted, and no key was given. */
  | 'sleutel-nodig'
  /** The key is another than that with which it was encrypted. */
  | 'sleutel-past-niet'
  /** Where it should go, there is something already. */
  | 'niet-leeg'
  /** The file cannot be written: the cause is what the operating system says. */
  | 'niet-te-schrijven'
  /** Nobody has kept anything yet: there is no store. */
  | 'geen-opslag';

/** A copy cannot be made or put back; `tabel` is where it went wrong, if that is known. */
export class Kopiefout extends Error {
  readonly reden: Kopiereden;
  readonly tabel: string | undefined;

  constructor(reden: Kopiereden, { tabel, cause }: { tabel?: string; cause?: unknown } = {}) {
    super(`copy: ${reden}${tabel === undefined ? '' : ` (${tabel})`}`, { cause });
    this.reden = reden;
    this.tabel = tabel;
  }
}
