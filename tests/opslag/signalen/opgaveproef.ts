// A store with opgaven at a new place before each test: two owners, one that answers, and somebody of none.

import { type Opgave, type Opgavestap, type Stapinvoer, VERANTWOORDELIJKHEDEN } from '@samenhang/core/opgave';
import { openStore, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach, expect } from 'vitest';
import { addPersoon, type Proefplaats } from '../databases.ts';
import { addOrganisatie } from '../organisaties.ts';

export const partij = (organisatie: string) => ({ organisatie, naam: 'Zo noemde ik haar', code: null });
export const inhoud: Opgave = {
  titel: 'Wonen na opvang',
  waarover: 'Wachten op een woning.',
  domeinen: [{ domein: 'wonen', effect: 'Te weinig woningen.' }],
  patronen: [{ taak: 'beschermd_wonen', naad: 'wachten' }],
  eigenaars: [
    { ...partij('wij'), niveau: 'gemeente' },
    { ...partij('zij'), niveau: 'regio' },
  ],
  antwoorders: [partij('rijk')],
  matrix: Object.fromEntries(VERANTWOORDELIJKHEDEN.map((wat) => [wat, { partij: null, grond: '' }])),
};
type Plek = Parameters<ReturnType<Store['opgaven']['for']>['answer']>[1];
type Vraagantwoord = Parameters<ReturnType<Store['opgaven']['for']>['answer']>[2];
export const vandaag = '2027-03-01';
export const invoer = (stap: Opgavestap, rest: Partial<Stapinvoer> = {}): Stapinvoer => ({
  stap,
  reden: 'Daarom.',
  antwoord: stap === 'beantwoorden' ? { gevolgen: ['wet'], tekst: 'Ja.', uiterlijk: '2028-01-01' } : null,
  terugkijken: '2028-03-01',
  loket: stap === 'doorzetten' ? 'nza' : null,
  ...rest,
});

/** Opens a store for each test of this group. */
export function useOpgaven(maak: () => Promise<Proefplaats>) {
  // Made anew before each test.
  const hier = {} as { proef: Proefplaats; store: Store };
  const open = () => openStore(hier.proef.plaats, () => new Date(`${vandaag}T12:00:00.000Z`));
  const bij = (id: string) => hier.store.opgaven.for({ id });
  const post = async (soort: string) =>
    (await hier.proef.sql(
      `select naar, gegevens, sleutel from post where soort = '${soort}' order by volgnummer`,
    )) as {
      naar: string;
      gegevens: string;
      sleutel: string | null;
    }[];

  beforeEach(async () => {
    hier.proef = await maak();
    hier.store = await open();
    for (const id of ['gea', 'leo', 'ada', 'bea', 'ver', 'vol']) await addPersoon(hier.proef, id);
    await addOrganisatie(hier.proef, 'wij', { gea: 'griffier', leo: 'lezer' });
    await addOrganisatie(hier.proef, 'zij', { ada: 'adviseur' });
    await addOrganisatie(hier.proef, 'rijk', { bea: 'bestuurder' });
    await addOrganisatie(hier.proef, 'geen', { ver: 'beheerder' });
  });
  afterEach(async () => {
    await hier.store.close();
  });

  const answer = (wie: string, organisatie: string, plek: Plek, antwoord: Partial<Vraagantwoord> = {}) =>
    bij(wie).answer(organisatie, plek, { wat: 'eigenaar', ja: true, reden: '', ...antwoord });
  /** A draft of both owners: its second version. */
  async function make(): Promise<string> {
    const gemaakt = await bij('gea').create('wij', inhoud);
    if (!gemaakt.ok) throw new Error(JSON.stringify(gemaakt));
    const { id } = gemaakt.waarde;
    expect(await answer('ada', 'zij', { id, versie: 1 })).toMatchObject({
      ok: true,
      waarde: { versie: 2 },
    });
    return id;
  }
  /** Makes these steps from this version on, each by who may. */
  async function walk(id: string, vanaf: number, stappen: readonly Opgavestap[]): Promise<number> {
    let versie = vanaf;
    for (const stap of stappen) {
      const antwoordt = stap === 'beantwoorden';
      const [wie, organisatie] = antwoordt ? (['bea', 'rijk'] as const) : (['ada', 'zij'] as const);
      const als = antwoordt ? 'antwoorder' : 'eigenaar';
      const uitslag = await bij(wie).step(organisatie, { id, versie }, als, invoer(stap), vandaag);
      if (!uitslag.ok) throw new Error(`${stap}: ${JSON.stringify(uitslag)}`);
      versie = uitslag.waarde.versie;
    }
    return versie;
  }
  return { hier, open, bij, post, answer, make, walk };
}
