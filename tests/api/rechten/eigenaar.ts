// Owners of bodies within an organisation over HTTP: who sets them, who notes what, and what waits for whom.

import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { type Band, type Geval, isRol, may, type Poging, statusFor } from './poging.ts';
import type { Proef, Wie } from './proef.ts';
import { vanOrganisatie } from './vanorganisatie.ts';

const schap = (id: string, persoon: string | null = null) => ({
  over: { soort: 'lichaam', id },
  eigenaars: [{ functie: 'griffier', persoon }],
  taken: [{ id: 't1', wat: 'Geheime taak', functie: 'griffier', datum: '2027-05-20', vooraf: 14 }],
});
const stuk = {
  soort: 'eigenaarschap',
  titel: 'lichaam eigen-x',
  inhoud: schap('eigen-x'),
};

/** The owners of a body of the organisation, of another organisation, and none: new ones each time. */
function eigenaarstukken(poging: Poging, body?: unknown): Geval[] {
  const { proef, als, pad } = poging;
  const soorten: readonly (readonly [string, Band, string])[] = [
    ['the organisation’s', isRol(als) ? 'organisatie' : 'ander', proef.addStuk({ organisatie: 'wij' }, stuk)],
    ['another organisation’s', 'ander', proef.addStuk({ organisatie: 'geen' }, stuk)],
    ['that of one which asks a second step', 'ander', proef.addStuk({ organisatie: 'streng' }, stuk)],
    ['a design', 'ander', proef.addStuk({ organisatie: 'wij' })],
    ['nobody’s', 'ander', 'bestaat-niet'],
  ];
  return soorten.map(([wat, band, id]) => ({
    wat,
    pad: pad.replace('{id}', id).replace('{versie}', '1'),
    body,
    wil: statusFor(poging, band, may(poging, { soort: 'eigenaarschap', handeling: 'lezen' }, band)),
  }));
}

/** By `operationId`. */
export const eigenaars: Readonly<Record<string, (poging: Poging) => Geval[]>> = {
  listEigenaarschap: (poging) => vanOrganisatie(poging),
  createEigenaarschap: (poging) => vanOrganisatie(poging, schap(`eigen-${randomUUID()}`)),
  getEigenaarschap: (poging) => eigenaarstukken(poging),
  updateEigenaarschap: (poging) => eigenaarstukken(poging, schap('eigen-x')),
  deleteEigenaarschap: (poging) => eigenaarstukken(poging),
  createEigenaarschapherstel: (poging) => eigenaarstukken(poging),
  listEigenaarschapgeschiedenis: (poging) => eigenaarstukken(poging),
  getEigenaarschapversie: (poging) => eigenaarstukken(poging),
  createEigenaarstap: (poging) => eigenaarstukken(poging, { soort: 'gedaan', taak: 't1' }),
  getAandacht: ({ pad, als }) => [{ wat: 'own', pad, wil: als === 'niemand' ? 401 : 200 }],
};

/** Tries it at this server. */
export function testEigenaars(server: () => Proef): void {
  const ask = async (method: string, pad: string, als: Wie, body?: unknown) => {
    const antwoord = await server().ask(method, pad, { als, body });
    const tekst = await antwoord.text();
    return { status: antwoord.status, inhoud: (tekst === '' ? {} : JSON.parse(tekst)) as never };
  };

  it('wait for who fills the function until they noted it, and for nobody else', async () => {
    const lijst = '/mijn/organisaties/wij/eigenaarschap';
    const body = { ...schap('eigen-nv', 'raadslid'), over: { soort: 'regeling', id: '30175736' } };
    const gemaakt = await ask('POST', lijst, 'griffier', body);
    expect(gemaakt.status).toBe(201);
    const { id } = gemaakt.inhoud as { id: string };
    expect((await ask('POST', lijst, 'griffier', body)).status).toBe(409);
    const geen = { ...body, over: { soort: 'regeling', id: '1' } };
    expect((await ask('POST', lijst, 'griffier', geen)).inhoud).toMatchObject({
      velden: [{ veld: 'over.id', code: 'onbekend' }],
    });
    const aandacht = async (als: Wie) =>
      (await ask('GET', '/mijn/aandacht', als)).inhoud as {
        taken: { stuk: string; wat: string; naam: string }[];
        ronde: { stuk: string }[];
        jaar: number;
      };
    const { jaar, ...wacht } = await aandacht('raadslid');
    expect(wacht).toMatchObject({
      taken: [{ stuk: id, wat: 'Geheime taak', naam: 'GGD Drenthe' }],
      ronde: [{ stuk: id }],
    });
    expect(await aandacht('griffier')).toMatchObject({ taken: [], ronde: [] });
    const stap = `/mijn/eigenaarschap/${id}/stappen`;
    expect((await ask('POST', stap, 'raadslid', { soort: 'gedaan', taak: 't1' })).status).toBe(204);
    const keek = { soort: 'gezien', jaar, functie: 'griffier', tekst: 'Geen bijzonderheden.' };
    expect((await ask('POST', stap, 'raadslid', keek)).status).toBe(204);
    expect((await ask('POST', stap, 'raadslid', { ...keek, functie: 'wethouder' })).status).toBe(404);
    expect(await aandacht('raadslid')).toMatchObject({ taken: [], ronde: [] });
    // It is taken back, and noted again by who acts for the function: it is told as what, not who.
    const terug = { soort: 'ongezien', jaar, functie: 'griffier' };
    expect((await ask('POST', stap, 'bestuurder', terug)).status).toBe(403);
    expect((await ask('POST', stap, 'raadslid', terug)).status).toBe(204);
    expect(await aandacht('raadslid')).toMatchObject({ ronde: [{ stuk: id }] });
    expect((await ask('POST', stap, 'bestuurder', keek)).status).toBe(403);
    expect((await ask('POST', stap, 'adviseur', keek)).status).toBe(204);
    const { eigenaarschappen } = (await ask('GET', lijst, 'lezer')).inhoud as {
      eigenaarschappen: { id: string }[];
    };
    expect(eigenaarschappen.find((een) => een.id === id)).toMatchObject({
      naam: 'GGD Drenthe',
      stappen: [
        { soort: 'gedaan', door: null },
        { soort: 'gezien', jaar, tekst: 'Geen bijzonderheden.', door: 'griffier' },
        { soort: 'ongezien', jaar, door: 'griffier' },
        { soort: 'gezien', jaar, door: 'adviseur' },
      ],
      mensen: [{ persoon: 'raadslid' }],
    });
  });
}
