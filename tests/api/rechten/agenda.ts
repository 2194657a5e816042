// Days that an organisation keeps itself, over HTTP: the calendar, the agenda and feasibility read them, for its members.

import type { AgendaAntwoord, KalenderAntwoord } from '@samenhang/core/kalender';
import { expect, it } from 'vitest';
import type { Proef, Wie } from './proef.ts';

/** Of Assen and others, with a board of its own. */
const regeling = '29786190';
const bron = { tekst: 'Vergaderschema', datum: '2027-01-04' };

/** Today, and a year whose steps lie within the year ahead. */
const nu = new Date();
const ditJaar = nu.getUTCFullYear();
const morgen = new Date(nu.getTime() + 86_400_000).toISOString().slice(0, 10);

/** What the organisation fills in of its council and of one body. */
function fillIn(server: Proef): void {
  if (server.db.prepare(`select 1 from stuk where titel = 'raad GM0106'`).get()) return;
  const raad = [
    { veld: 'raadsvergaderingen', jaar: 2027, waarde: ['2027-05-13', '2027-06-24'], bron },
    { veld: 'raadsvergaderingen', jaar: Number(morgen.slice(0, 4)) + 20, waarde: [morgen], bron },
    { veld: 'reces', kenmerk: 'Zomer', waarde: '2027-07-10/2027-08-22', bron },
    { veld: 'aanlevertermijn', waarde: 21, bron },
  ];
  const lichaam = [
    { veld: 'kalenderdag', jaar: 2028, kenmerk: 'Vaststelling', waarde: '2027-07-05', bron },
    { veld: 'kalenderdag', jaar: ditJaar + 5, kenmerk: 'Heidag', waarde: morgen, bron },
  ];
  for (const inhoud of [
    { over: { soort: 'raad', id: 'GM0106' }, regels: raad },
    { over: { soort: 'regeling', id: regeling }, regels: lichaam },
  ])
    server.addStuk(
      { organisatie: 'wij' },
      { soort: 'aanvulling', titel: `${inhoud.over.soort} ${inhoud.over.id}`, inhoud },
    );
}

/** Tries it at a server where nothing of these was filled in yet. */
export function testEigenDagen(server: () => Proef): void {
  const kalender = async (als: Wie, meer: object = {}) => {
    const body = { begrotingsjaar: 2028, regeling, ...meer };
    const antwoord = await server().ask('POST', '/mijn/kalender', { als, body });
    expect(antwoord.status).toBe(200);
    return (await antwoord.json()) as KalenderAntwoord;
  };
  const agenda = async (als: Wie, wie = 'gemeente/GM0106') =>
    (await (await server().ask('GET', `/mijn/agendas/${wie}`, { als })).json()) as AgendaAntwoord;
  const stepOf = ({ stappen }: KalenderAntwoord, stap: string) => stappen.find((s) => s.stap === stap);
  const assen = ({ haalbaar }: KalenderAntwoord) => haalbaar?.raden.find((r) => r.gemeente === 'Assen');

  it('are unknown where nobody filled them in: then the law alone speaks', async () => {
    const leeg = await kalender('lezer');
    expect(leeg.eigen).toEqual([]);
    expect(leeg.haalbaar?.raden.length).toBeGreaterThan(5);
    expect(new Set(leeg.haalbaar?.raden.map(({ stand }) => stand))).toEqual(new Set(['onbekend']));
  });

  it('move the steps of a body, with who says so, its source, and what the law would allow', async () => {
    fillIn(server());
    const eigen = await kalender('lezer');
    expect(stepOf(eigen, 'vaststelling')).toMatchObject({
      uiterlijk: '2027-07-05',
      reden: expect.stringMatching(
        /^Het bestuur houdt zelf 5 juli 2027 aan, volgens [^(]+ \(bron: Vergaderschema\)\.$/u,
      ) as string,
    });
    expect(stepOf(eigen, 'ontwerpbegroting')?.uiterlijk).toBe('2027-04-12');
    // What is chosen goes before what was filled in; others see the law alone.
    const anders = await kalender('lezer', { vaststelling: '2027-09-14' });
    expect(stepOf(anders, 'ontwerpbegroting')?.uiterlijk).toBe('2027-06-22');
    expect(stepOf(await kalender('vreemd'), 'ontwerpbegroting')?.uiterlijk).toBe('2027-06-22');
    expect((await kalender('vreemd')).eigen).toEqual([]);
    // With the days of all councils that take part.
    expect(
      eigen.eigen?.filter(({ soort }) => soort === 'raadsvergadering').map(({ datum }) => datum),
    ).toEqual(expect.arrayContaining(['2027-05-13', '2027-06-24']));
  });

  it('tell whether a council can: by its meetings, its recess and what it needs to prepare', async () => {
    expect(assen(await kalender('raadslid'))).toMatchObject({
      stand: 'kan',
      vergaderingen: ['2027-05-13'],
      zin: 'Assen: ja, op 13 mei 2027.',
    });
    const laat = await kalender('raadslid', { vaststelling: '2027-09-14' });
    expect(assen(laat)).toMatchObject({
      stand: 'kan-niet',
      uitwegen: [
        { soort: 'ontwerp-eerder', dagen: 19, vergadering: '2027-06-24' },
        { soort: 'extra-vergadering', vanaf: '2027-08-23', uiterlijk: '2027-08-31' },
      ],
      zin: expect.stringContaining(
        'De raad heeft reces van 10 juli 2027 tot en met 22 augustus 2027.',
      ) as string,
    });
    const raden = [{ gemeente: 'assen', vergaderdagen: ['2027-08-25'] }];
    expect(assen(await kalender('raadslid', { vaststelling: '2027-09-14', raden }))?.stand).toBe('kan');
  });

  it('stand in the agenda and the dossier of a council, for its members and for nobody else', async () => {
    const { eigen = [], punten } = await agenda('lezer');
    expect(
      eigen.filter(({ datum }) => datum === morgen).map(({ naam, van }) => [naam, van[0]?.bron]),
    ).toEqual(
      expect.arrayContaining([
        ['Vergadering van de raad van Assen', bron],
        [expect.stringMatching(/^Heidag \d{4} van /u), bron],
      ]),
    );
    expect(new Set(punten.map(({ id }) => id)).size).toBe(punten.length);
    expect((await agenda('vreemd')).eigen).toEqual([]);
    expect((await agenda('lezer', `regeling/${regeling}`)).eigen).toMatchObject([{ datum: morgen }]);
    const dossier = async (als: Wie) =>
      (await (await server().ask('GET', '/mijn/dossiers/GM0106', { als })).json()) as AgendaAntwoord;
    expect((await dossier('lezer')).eigen?.map(({ id }) => id)).toEqual(eigen.map(({ id }) => id));
    expect((await dossier('vreemd')).eigen).toEqual([]);
  });
}
