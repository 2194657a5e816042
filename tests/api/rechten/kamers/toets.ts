// The feasibility of new policy: who may do what with a toets, and that nothing of what is not public reaches anybody else.

import { randomUUID } from 'node:crypto';
import { questionsOf, TOETSSCHALEN, VRAGENVERSIE } from '@samenhang/core/uitvoerbaarheid';
import { expect, it } from 'vitest';
import type { Geval, Poging } from '../poging.ts';
import type { Proef, Wie } from '../proef.ts';
import { metStuk, vanOrganisatie } from '../vanorganisatie.ts';

const nu = '2026-06-01T12:00:00.000Z';
const geheim = 'Grutto';
/** Asks a gemeente that no other test changes. */
const inhoudVan = (titel = geheim) => ({
  titel,
  wat: `Over de ${geheim}.`,
  taken: ['jeugdhulp'],
  wet: null,
  uiterlijk: '2999-01-01',
  genodigden: [{ organisatie: 'zij', naam: 'x', code: null }],
});
const reden = `Te weinig ${geheim}.`;
const gemeenten = [{ code: 'GM0106', naam: 'x' }];
const heel = {
  gemeenten,
  oordelen: Object.fromEntries(
    questionsOf(VRAGENVERSIE).map(({ vraag, schaal }) => [vraag, { waarde: TOETSSCHALEN[schaal][1], reden }]),
  ),
};

/** A toets that this organisation began and is asked for, in this state. */
function addToets({ db }: Proef, organisatie: string, staat: 'concept' | 'open'): string {
  const id = randomUUID();
  db.prepare(
    `insert into toets (id, organisatie, staat, genodigden, inhoud, vragenversie, versie, gemaakt_op, gewijzigd_op)
     values (?, ?, ?, ?, ?, ?, 1, ?, ?)`,
  ).run(id, organisatie, staat, ` ${organisatie} `, JSON.stringify(inhoudVan()), VRAGENVERSIE, nu, nu);
  return id;
}

/** The same, with a whole answer of that organisation, not yet adopted. */
function addIngevuld(proef: Proef, organisatie: string): string {
  const id = addToets(proef, organisatie, 'open');
  proef.db
    .prepare(
      `insert into toetsinvulling (toets, organisatie, staat, inhoud, versie, gewijzigd_op)
       values (?, ?, 'concept', ?, 1, ?)`,
    )
    .run(id, organisatie, JSON.stringify(heel), nu);
  return id;
}

const concept = (poging: Poging, body?: unknown): Geval[] =>
  metStuk(
    poging,
    (organisatie) => addToets(poging.proef, organisatie, 'concept'),
    () => body,
  );
const open = (poging: Poging, body: unknown): Geval[] =>
  metStuk(
    poging,
    (organisatie) => addToets(poging.proef, organisatie, 'open'),
    () => body,
  );

/** By `operationId`: how each route of toetsen that is not public is tried. */
export const toets: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  listMijnToetsen: (poging) => vanOrganisatie(poging),
  getMijnToets: (poging) => concept(poging),
  createToets: (poging) => vanOrganisatie(poging, inhoudVan()),
  updateToets: (poging) => concept(poging, inhoudVan('Anders')),
  createToetsstap: (poging) => concept(poging, { stap: 'openen', versie: 1 }),
  deleteToets: (poging) => concept(poging),
  createToetsherstel: (poging) => concept(poging),
  createToetsinvulling: (poging) => open(poging, { ...heel, versie: 0 }),
  createToetsinvulstap: (poging) =>
    metStuk(
      poging,
      (organisatie) => addIngevuld(poging.proef, organisatie),
      () => ({ stap: 'vaststellen', versie: 1 }),
    ),
};

export function testToetsen(server: () => Proef): void {
  const ask = async (method: string, pad: string, als: Wie, body?: unknown, headers = {}) => {
    const antwoord = await server().ask(method, pad, { als, body, headers });
    const tekst = await antwoord.text();
    const json = antwoord.headers.get('Content-Type')?.includes('json') ?? false;
    return { status: antwoord.status, tekst, inhoud: JSON.parse(json ? tekst : '{}') as never };
  };
  const pad = '/mijn/organisaties/wij/toetsen';
  const titel = 'Nieuw woonplaatsbeginsel';

  it('goes from draft to public over the API: what is not adopted or not public reaches nobody else', async () => {
    const gemaakt = await ask('POST', pad, 'griffier', inhoudVan(titel));
    expect(gemaakt).toMatchObject({ status: 201, inhoud: { staat: 'concept', versie: 1 } });
    const { id } = gemaakt.inhoud as { id: string };
    const hier = `${pad}/${id}`;
    const daar = `/mijn/organisaties/zij/toetsen/${id}`;
    expect((await ask('GET', daar, 'vreemd')).status).toBe(404);
    const stap = (versie: number, naam: string) =>
      ask('POST', `${hier}/stappen`, 'adviseur', { stap: naam, versie });
    expect(await stap(1, 'sluiten')).toMatchObject({ status: 409 });
    expect(await stap(1, 'openen')).toMatchObject({ status: 200, inhoud: { staat: 'open', versie: 2 } });
    expect(await stap(1, 'sluiten')).toMatchObject({ status: 412, inhoud: { huidig: { versie: 2 } } });
    const anders = inhoudVan('Anders');
    expect(await ask('PUT', hier, 'griffier', anders, { 'If-Match': '"v2"' })).toMatchObject({
      status: 422,
      inhoud: { velden: [{ veld: 'titel', code: 'vast' }] },
    });
    const half = { gemeenten, oordelen: { taak_past: { waarde: 'nee', reden } }, versie: 0 };
    expect(await ask('POST', `${daar}/antwoord`, 'vreemd', half)).toMatchObject({
      status: 200,
      // A name that was sent is no name.
      inhoud: { invulling: { staat: 'concept', versie: 1, inhoud: { gemeenten: [{ naam: 'Assen' }] } } },
    });
    expect((await ask('GET', hier, 'griffier')).tekst).not.toContain(reden);
    const vast = (versie: number) =>
      ask('POST', `${daar}/antwoord/stappen`, 'vreemd', { stap: 'vaststellen', versie });
    expect(await vast(1)).toMatchObject({ status: 422 });
    expect(await ask('POST', `${daar}/antwoord`, 'vreemd', { ...heel, versie: 1 })).toMatchObject({
      status: 200,
    });
    expect(await vast(2)).toMatchObject({ status: 200, inhoud: { invulling: { staat: 'vastgesteld' } } });
    expect((await ask('GET', hier, 'griffier')).tekst).toContain(reden);
    const overal = ['/toetsen', `/toetsen/${id}`, '/toetsen?formaat=csv'];
    for (const plek of overal)
      for (const als of ['niemand', 'los'] as const)
        expect((await ask('GET', plek, als)).tekst, plek).not.toContain(titel);
    expect(await stap(2, 'publiceren')).toMatchObject({ status: 409 });
    await stap(2, 'sluiten');
    expect(await stap(3, 'publiceren')).toMatchObject({ status: 200, inhoud: { staat: 'openbaar' } });
    for (const plek of overal) expect((await ask('GET', plek, 'niemand')).tekst, plek).toContain(titel);
    const csv = await ask('GET', `/toetsen/${id}?formaat=csv&tabel=vergelijking`, 'niemand');
    expect(csv.tekst).toContain('taak_past,taak,ja_mits,1,1,0');
    expect((await ask('GET', `/toetsen/${id}?formaat=xlsx`, 'niemand')).status).toBe(200);
    await stap(4, 'intrekken');
    for (const plek of overal) expect((await ask('GET', plek, 'niemand')).tekst, plek).not.toContain(titel);
  });

  it('keeps no personal data and no gemeente or task that is none', async () => {
    const tel = () =>
      server()
        .db.prepare('select (select count(*) from toets) + (select count(*) from toetsinvulling) as n')
        .get();
    const id = addToets(server(), 'wij', 'open');
    const eerst = tel();
    const met = { ...inhoudVan(), wat: 'Bel 06 12345678 voor meer.' };
    const antwoord = await ask('POST', pad, 'griffier', met);
    expect(antwoord).toMatchObject({ status: 422, inhoud: { code: 'persoonsgegevens' } });
    expect(antwoord.tekst).not.toContain('12345678');
    const zeg = (deel: object) =>
      ask('POST', `${pad}/${id}/antwoord`, 'griffier', { ...heel, versie: 0, ...deel });
    const bel = { taak_past: { waarde: 'nee', reden: 'Bel 06 12345678.' } };
    expect(await zeg({ oordelen: bel })).toMatchObject({
      status: 422,
      inhoud: { vondsten: [{ veld: 'oordelen.taak_past.reden' }] },
    });
    expect(await zeg({ gemeenten: [{ code: 'GM9999', naam: 'Nergens' }] })).toMatchObject({
      status: 422,
      inhoud: { velden: [{ veld: 'gemeenten.0', code: 'onbekend' }] },
    });
    expect(await ask('POST', pad, 'griffier', { ...inhoudVan(), taken: ['toveren'] })).toMatchObject({
      status: 422,
      inhoud: { velden: [{ veld: 'taken.0', code: 'onbekend' }] },
    });
    expect(tel()).toEqual(eerst);
  });
}
