import { type Inbreng, readAanvulling } from '@samenhang/core';
import type { Bereik, Toegang } from '../bereik.ts';
import { keepAll, type Samenuitslag, type Veeldeel } from './samen.ts';
import { changeStuk, createFor, makeSoortstukken } from './stukken.ts';
import type { Soortstukken, Werk } from './vormen.ts';

const soort = 'aanvulling';

/** What one organisation adds to one thing, with the piece that keeps it. */
interface Ingebracht extends Inbreng {
  readonly stuk: string;
  readonly versie: number;
}

/** What one person does with what their organisations add to the national register. */
export interface Aanvullingen extends Soortstukken {
  /** All that is added by organisations of theirs and lies in no bin, each line with who wrote it and when. */
  inbreng(): Promise<readonly Ingebracht[]>;
  /** Many of one organisation in one step: all of them, or none. */
  keepAll(organisatie: string, delen: readonly Veeldeel[]): Promise<Samenuitslag>;
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

const wijze = {
  soort,
  makeOne: (werk: Werk, organisatie: string, inhoud: unknown) =>
    createFor(werk, organisatie, { titel: '', inhoud }),
  changeOne: (werk: Werk, id: string, versie: number, inhoud: unknown) =>
    changeStuk(werk, id, versie, {
      handeling: 'wijzigen',
      gebeurd: 'gewijzigd',
      schrijven: { titel: '', inhoud },
    }),
} as const;

/** What a person's organisations add to the register, by way of this access. `nu` tells the time. */
export function makeAanvullingen(toegang: Toegang, nu: () => Date): Aanvullingen {
  return {
    ...makeSoortstukken(toegang, nu, soort),
    inbreng: () => toegang.read(readInbreng),
    keepAll: (organisatie, delen) => keepAll(toegang, nu, wijze, organisatie, delen),
  };
}
