// A store with signals: the organisation of the server, and two others, at a new place before each test.

import { leegSignaal, type Signaalinhoud } from '@samenhang/core/signaal';
import { openStore, type Signaalzoekvraag, type Store } from '@samenhang/server/store';
import { afterEach, beforeEach } from 'vitest';
import { addPersoon, type Proefplaats } from '../databases.ts';
import { addOrganisatie } from '../organisaties.ts';

export const inhoud: Signaalinhoud = {
  ...leegSignaal,
  titel: 'Wachten op een woning',
  wat: 'Wie uit de jeugdzorg komt, wacht maanden op een woning. Twee loketten wijzen naar elkaar.',
  taken: ['jeugdhulp'],
  naden: ['wachten', 'wie_beslist'],
  wetten: ['Jeugdwet'],
  indeling: 'jeugdregio',
  gebied: { soort: 'gemeente', code: 'GM0106' },
  hoeVaak: 'maandelijks',
  rol: 'uitvoerder',
};
export const alles: Signaalzoekvraag = { tekst: '', groepen: [], staten: ['open'], vanaf: 0, hoogstens: 20 };
const begin = '2026-06-01T12:00:00.000Z';

/** Opens a store for each test of this group; `nu` is what its clock says. */
export function useSignalen(maak: () => Promise<Proefplaats>) {
  // Made anew before each test.
  const hier = { nu: begin } as { nu: string; proef: Proefplaats; store: Store };
  const bij = (id: string) => hier.store.signalenFor({ id });
  beforeEach(async () => {
    const proef = await maak();
    hier.proef = proef;
    hier.nu = begin;
    hier.store = await openStore(proef.plaats, () => new Date(hier.nu));
    for (const id of ['red', 'rik', 'leo', 'ver']) await addPersoon(proef, id);
    await addOrganisatie(proef, 'huis', { red: 'adviseur' });
    await addOrganisatie(proef, 'wij', { rik: 'raadslid', leo: 'lezer' });
    await addOrganisatie(proef, 'zij', { ver: 'beheerder' });
    await proef.sql(`insert into instelling (naam, waarde) values ('organisatie', 'huis')`);
  });
  afterEach(async () => {
    await hier.store.close();
  });
  return {
    hier,
    bij,
    /** The titles that this person finds. */
    titles: async (id: string, vraag: Partial<Signaalzoekvraag> = {}) =>
      (await bij(id).search({ ...alles, ...vraag })).signalen.map((signaal) => signaal.inhoud.titel),
    /** What the table of counts holds. */
    counts: () =>
      hier.proef.sql(
        `select soort, waarde, gemeente, zender, kwartaal, aantal from signaaltelling where aantal <> 0 order by soort, waarde, gemeente, zender, regio`,
      ),
    /** Sends a signal as this person for this organisation. */
    async send(wie: string, organisatie: string, anders: Partial<Signaalinhoud> = {}) {
      const gemaakt = await bij(wie).create(organisatie, { ...inhoud, ...anders });
      if (!gemaakt.ok) throw new Error(gemaakt.code);
      return gemaakt.waarde;
    },
  };
}
