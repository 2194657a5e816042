import type { Toegang } from '../bereik.ts';
import type { Stuksoort } from './soort.ts';
import type { Werk, Wijziging } from './vormen.ts';

/** A change of many at once: a new one, or another content from this version. */
export interface Veeldeel {
  readonly inhoud: unknown;
  readonly bestaand?: { readonly id: string; readonly versie: number } | undefined;
}

/** All were kept, or none: why not, and which of them (from 0) it was. */
export type Samenuitslag =
  | { readonly ok: true }
  | { readonly ok: false; readonly nummer: number; readonly reden: Wijziging & { readonly ok: false } };

/** How one of a kind is made and changed. */
interface Wijze {
  readonly soort: Stuksoort;
  makeOne(werk: Werk, organisatie: string, inhoud: unknown): Promise<Wijziging>;
  changeOne(werk: Werk, id: string, versie: number, inhoud: unknown): Promise<Wijziging>;
}

/** Why nothing of it was kept: thrown, so that the whole transaction goes back. */
class Weigering extends Error {
  readonly nummer: number;
  readonly reden: Wijziging & { readonly ok: false };

  constructor(nummer: number, reden: Wijziging & { readonly ok: false }) {
    super(`refused: ${reden.code}`);
    this.nummer = nummer;
    this.reden = reden;
  }
}

async function keepOne(werk: Werk, wijze: Wijze, organisatie: string, deel: Veeldeel): Promise<Wijziging> {
  const { inhoud, bestaand } = deel;
  if (!bestaand) return wijze.makeOne(werk, organisatie, inhoud);
  const { id, versie } = bestaand;
  const er = await werk.bereik
    .selectStukken('lezen', wijze.soort)
    .where('stuk.id', '=', id)
    .where('stuk.organisatie', '=', organisatie)
    .select('stuk.id')
    .executeTakeFirst();
  return er ? wijze.changeOne(werk, id, versie, inhoud) : { ok: false, code: 'onbekend' };
}

/** Many of one organisation in one step: all of them, or none. */
export async function keepAll(
  toegang: Toegang,
  nu: () => Date,
  wijze: Wijze,
  organisatie: string,
  delen: readonly Veeldeel[],
): Promise<Samenuitslag> {
  try {
    await toegang.write(async (bereik) => {
      const werk = { bereik, soort: wijze.soort, nu: nu().toISOString() };
      for (const [nummer, deel] of delen.entries()) {
        const uitslag = await keepOne(werk, wijze, organisatie, deel);
        if (!uitslag.ok) throw new Weigering(nummer, uitslag);
      }
    });
    return { ok: true };
  } catch (error) {
    if (!(error instanceof Weigering)) throw error;
    return { ok: false, nummer: error.nummer, reden: error.reden };
  }
}
