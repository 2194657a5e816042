import { type Inbreng, readAanvulling } from '@samenhang/core';
import type { Bereik, Toegang } from '../bereik.ts';
import { changeStuk, createFor, makeSoortstukken } from './stukken.ts';
import type { Soortstukken, Werk, Wijziging } from './vormen.ts';

const soort = 'aanvulling';

/** What one organisation adds to one thing, with the piece that keeps it. */
interface Ingebracht extends Inbreng {
  readonly stuk: string;
  readonly versie: number;
}

/** A change of many at once: a new one, or another content from this version. */
interface Deel {
  readonly inhoud: unknown;
  readonly bestaand?: { readonly id: string; readonly versie: number } | undefined;
}

/** All were kept, or none: why not, and which of them (from 0) it was. */
type Samenuitslag =
  | { readonly ok: true }
  | { readonly ok: false; readonly nummer: number; readonly reden: Wijziging & { readonly ok: false } };

/** What one person does with what their organisations add to the national register. */
export interface Aanvullingen extends Soortstukken {
  /** All that is added by organisations of theirs and lies in no bin, each line with who wrote it and when. */
  inbreng(): Promise<readonly Ingebracht[]>;
  /** Many of one organisation in one step: all of them, or none. */
  keepAll(organisatie: string, delen: readonly Deel[]): Promise<Samenuitslag>;
}

async function readInbreng(bereik: Bereik): Promise<readonly Ingebracht[]> {
  const rijen = await bereik
    .selectStukken('lezen', soort)
    .innerJoin('organisatie', 'organisatie.id', 'stuk.organisatie')
    .where('stuk.verwijderd_op', 'is', null)
    .select(['stuk.id', 'stuk.versie', 'stuk.inhoud', 'organisatie.id as organisatie', 'organisatie.naam'])
    .orderBy('organisatie.naam')
    .orderBy('stuk.titel')
    .execute();
  const stappen = await bereik
    .selectAlleGeschiedenis(soort)
    .leftJoin('persoon', 'persoon.id', 'geschiedenis.wie')
    .select(['geschiedenis.stuk', 'geschiedenis.versie', 'geschiedenis.wanneer', 'persoon.name as door'])
    .execute();
  const wie = new Map(stappen.map((stap) => [`${stap.stuk} ${stap.versie}`, stap]));
  return rijen.flatMap(({ id, versie, inhoud, organisatie, naam }) => {
    const gelezen = readAanvulling(JSON.parse(inhoud));
    if (!gelezen.ok) return [];
    const { over, regels } = gelezen.aanvulling;
    const ondertekend = regels.map((regel) => {
      const stap = wie.get(`${id} ${regel.sinds ?? 1}`);
      return { ...regel, door: stap?.door ?? null, op: stap?.wanneer ?? '' };
    });
    return [{ stuk: id, versie, organisatie: { id: organisatie, naam }, over, regels: ondertekend }];
  });
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

async function keepOne(werk: Werk, organisatie: string, { inhoud, bestaand }: Deel): Promise<Wijziging> {
  const schrijven = { titel: '', inhoud };
  if (!bestaand) return createFor(werk, organisatie, schrijven);
  const { id, versie } = bestaand;
  const er = await werk.bereik
    .selectStukken('lezen', soort)
    .where('stuk.id', '=', id)
    .where('stuk.organisatie', '=', organisatie)
    .select('stuk.id')
    .executeTakeFirst();
  if (!er) return { ok: false, code: 'onbekend' };
  return changeStuk(werk, id, versie, { handeling: 'wijzigen', gebeurd: 'gewijzigd', schrijven });
}

async function keepAll(werk: Werk, organisatie: string, delen: readonly Deel[]): Promise<void> {
  for (const [nummer, deel] of delen.entries()) {
    const uitslag = await keepOne(werk, organisatie, deel);
    if (!uitslag.ok) throw new Weigering(nummer, uitslag);
  }
}

/** What a person's organisations add to the register, by way of this access. `nu` tells the time. */
export function makeAanvullingen(toegang: Toegang, nu: () => Date): Aanvullingen {
  return {
    ...makeSoortstukken(toegang, nu, soort),
    inbreng: () => toegang.read(readInbreng),
    async keepAll(organisatie, delen) {
      try {
        await toegang.write((bereik) =>
          keepAll({ bereik, soort, nu: nu().toISOString() }, organisatie, delen),
        );
        return { ok: true };
      } catch (error) {
        if (!(error instanceof Weigering)) throw error;
        return { ok: false, nummer: error.nummer, reden: error.reden };
      }
    },
  };
}
