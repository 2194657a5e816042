import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeIncident,
  INCIDENTSTATEN,
  INCIDENTUITKOMSTEN,
  INCIDENTVRAGEN,
  type Incident,
  type Incidentinvoer,
  type Incidentonderzoek,
  type Incidentstapnaam,
  type Incidentstuk,
  incidentenTabellen,
  incidentTabellen,
  isTerugTeKijken,
  leegIncident,
  openOf,
  presentIncident,
  presentIncidenten,
  regelOf,
  standOf,
  stepsFrom,
  textsOf,
} from './index.ts';

const vandaag = '2027-03-01';
const alles: Incidentonderzoek = {
  ...leegIncident,
  titel: 'Uitval in de opvang',
  domeinen: ['zorg', 'wonen'],
  antwoorden: Object.fromEntries(INCIDENTVRAGEN.map(({ vraag }) => [vraag, `over ${vraag}`])),
};
const kern: Incidentonderzoek = { ...alles, antwoorden: { gebeurd: 'brand', bekend: 'niets' } };
const invoer = (stap: Incidentstapnaam, anders: Partial<Incidentinvoer> = {}): Incidentinvoer => ({
  stap,
  reden: 'zo is het',
  besluit: { keuze: 'regel', maatregelen: ['leren'], regel: 'Plicht tot melden' },
  uitkomst: 'gehouden',
  terugkijken: '2028-03-01',
  ...anders,
});

/** What comes of it, or what is wrong. */
function change(was: Incident, anders: Incidentinvoer, op = `${vandaag}T10:00:00.000Z`) {
  return changeIncident(was, { wat: 'stap', gezet: { ...anders, op }, vandaag });
}
function walk(onderzoek: Incidentonderzoek, ...stappen: readonly Incidentinvoer[]): Incident {
  let nu: Incident = { onderzoek, verloop: [] };
  for (const stap of stappen) {
    const na = change(nu, stap);
    if (!na.ok) throw new Error(`${stap.stap}: ${JSON.stringify(na.fouten)}`);
    nu = na.incident;
  }
  return nu;
}
const faults = (was: Incident, stap: Incidentinvoer) => {
  const na = change(was, stap);
  return na.ok ? [] : na.fouten.map(({ pad, code }) => `${pad} ${code}`);
};
const geenRegel = { keuze: 'geen_regel', maatregelen: ['leidraad', 'geld'], regel: '' } as const;
const wachten = { keuze: 'wachten', maatregelen: [], regel: '' } as const;

describe('an incident', () => {
  it('is judged by what was written of it', () => {
    const keur = (onderzoek: Incidentonderzoek, was?: Incident) => {
      const na = changeIncident(was, { wat: 'onderzoek', onderzoek });
      return na.ok ? [] : na.fouten.map(({ pad, code }) => `${pad} ${code}`);
    };
    expect(keur(leegIncident)).toEqual(['titel leeg']);
    expect(
      keur({
        ...kern,
        domeinen: ['zorg', 'zorg'],
        tijdTot: '2027-02-30',
        patronen: [{}, { taak: 'a' }, { taak: 'a' }],
      }),
    ).toEqual(['domeinen dubbel', 'tijdTot dag', 'patronen.0 leeg', 'patronen.2 dubbel']);
    expect(keur({ ...kern, antwoorden: {} })).toEqual([]);
    // What was decided upon, and what everybody reads, stays answered.
    const open = walk(kern, invoer('openbaar_maken'));
    expect(keur({ ...kern, antwoorden: { gebeurd: 'x' } }, open)).toEqual(['antwoorden.bekend vraag']);
    expect(
      keur({ ...kern, antwoorden: {} }, walk(kern, invoer('besluiten', { besluit: geenRegel }))),
    ).toEqual(['antwoorden.gebeurd vraag', 'antwoorden.bekend vraag']);
    expect(Object.keys(textsOf(alles))).toHaveLength(1 + INCIDENTVRAGEN.length);
    expect(Object.values(textsOf(alles))).toContain('over regel_wie');
  });

  it('asks every question before a rule, and less before none', () => {
    const begonnen = walk(kern);
    expect(faults(begonnen, invoer('besluiten'))).toEqual(
      INCIDENTVRAGEN.filter(({ nodig }) => nodig === 'regel').map(({ vraag }) => `antwoorden.${vraag} vraag`),
    );
    for (const besluit of [geenRegel, wachten])
      expect(faults(begonnen, invoer('besluiten', { besluit }))).toEqual([]);
    const leeg = walk({ ...kern, antwoorden: {} });
    expect(faults(leeg, invoer('besluiten', { besluit: wachten }))).toEqual([
      'antwoorden.gebeurd vraag',
      'antwoorden.bekend vraag',
    ]);
    expect(faults(leeg, invoer('openbaar_maken'))).toHaveLength(2);
  });

  it('asks of a step what the table says', () => {
    const nieuw = walk(alles);
    const besluit = { keuze: 'regel', maatregelen: ['leren', 'leren'], regel: ' ' } as const;
    expect(faults(nieuw, invoer('besluiten', { besluit, reden: ' ', terugkijken: vandaag }))).toEqual([
      'besluit.regel regel',
      'besluit.maatregelen dubbel',
      'reden reden',
      'terugkijken dag',
    ]);
    expect(faults(nieuw, invoer('besluiten', { besluit: null }))).toEqual(['besluit besluit']);
    expect(faults(nieuw, invoer('besluiten', { besluit: { ...geenRegel, regel: 'toch' } }))).toEqual([
      'besluit.regel regel',
    ]);
    for (const stap of ['terugkijken', 'verzetten', 'heropenen', 'terugdraaien', 'sluiten'] as const)
      expect(faults(nieuw, invoer(stap)), stap).toEqual(['stap niet-nu']);
    const besloten = walk(alles, invoer('besluiten'));
    expect(faults(besloten, invoer('terugkijken', { uitkomst: null }))).toEqual(['uitkomst uitkomst']);
    expect(faults(besloten, invoer('terugkijken', { uitkomst: 'ingetrokken' }))).toEqual(['terugkijken dag']);
    expect(faults(besloten, invoer('terugkijken', { terugkijken: vandaag }))).toEqual(['terugkijken dag']);
    expect(faults(besloten, invoer('verzetten', { terugkijken: '2027-13-01' }))).toEqual(['terugkijken dag']);
  });

  it('comes back on its day until it was looked back at, and again where that was said', () => {
    const stand = (...stappen: readonly Incidentinvoer[]) => standOf(walk(alles, ...stappen).verloop);
    const besloten = stand(invoer('besluiten'));
    expect([isTerugTeKijken(besloten, '2028-02-29'), isTerugTeKijken(besloten, '2028-03-01')]).toEqual([
      false,
      true,
    ]);
    const wacht = stand(invoer('besluiten', { besluit: wachten }));
    expect([wacht.staat, isTerugTeKijken(wacht, '2028-03-01')]).toEqual(['wacht', true]);
    const klaar = stand(invoer('besluiten'), invoer('terugkijken', { terugkijken: null }));
    expect(klaar).toMatchObject({ staat: 'teruggekeken', uitkomst: 'gehouden', terugkijken: null });
    expect(isTerugTeKijken(klaar, '2999-01-01')).toBe(false);
    const opnieuw = stand(invoer('besluiten'), invoer('terugkijken', { terugkijken: '2030-01-01' }));
    expect(opnieuw).toMatchObject({ staat: 'besloten', uitkomst: 'gehouden', terugkijken: '2030-01-01' });
    const terug = stand(
      invoer('besluiten'),
      invoer('terugkijken', { terugkijken: null }),
      invoer('terugdraaien'),
    );
    expect(terug).toMatchObject({ staat: 'besloten', uitkomst: null, terugkijken: '2028-03-01' });
  });

  /** A step that the table offers from here, with what it asks. */
  function anyStep(nu: Incident, keuze: number, welke: number, dag: boolean): Incidentinvoer {
    const kan = stepsFrom(nu.verloop);
    const stap = kan[keuze % kan.length] as Incidentstapnaam;
    const uitkomst = INCIDENTUITKOMSTEN[welke % INCIDENTUITKOMSTEN.length];
    const weg = stap === 'terugkijken' && (!dag || uitkomst?.opnieuw === false);
    return invoer(stap, {
      besluit: [invoer('besluiten').besluit, geenRegel, wachten][welke % 3] ?? null,
      uitkomst: uitkomst?.uitkomst ?? null,
      ...(weg ? { terugkijken: null } : {}),
    });
  }
  function go(nu: Incident, stap: Incidentinvoer): Incident {
    const na = change(nu, stap);
    if (!na.ok) throw new Error(`${stap.stap}: ${JSON.stringify(na.fouten)}`);
    return na.incident;
  }

  it('never comes where the table does not lead, and is taken back to its beginning step by step', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 20 }), (keuzes) => {
        let nu = walk(alles);
        for (const keuze of keuzes) {
          const stap = anyStep(nu, ...keuze);
          const na = go(nu, stap);
          const stand = standOf(na.verloop);
          expect(INCIDENTSTATEN).toContain(stand.staat);
          expect(stepsFrom(na.verloop).includes('sluiten')).toBe(stand.openbaarSinds !== null);
          // A step that leads nowhere leaves it where it is.
          if (regelOf(stap.stap).naar === null) expect(stand.staat).toBe(standOf(nu.verloop).staat);
          nu = na;
        }
        while (stepsFrom(nu.verloop).includes('terugdraaien')) nu = go(nu, invoer('terugdraaien'));
        expect(standOf(nu.verloop)).toMatchObject({ staat: 'open', besluit: null, terugkijken: null });
      }),
      { seed: 15, numRuns: 150 },
    );
  });
});

describe('the overview of incidents', () => {
  const stuk = (id: string, naam: string, inhoud: Incident): Incidentstuk => ({
    id,
    organisatie: { id: naam, naam, code: naam === 'Assen' ? 'GM0106' : null },
    gewijzigdOp: `2027-01-0${id}T00:00:00.000Z`,
    inhoud,
  });
  const terug = (anders: Partial<Incidentinvoer> = {}) =>
    invoer('terugkijken', { terugkijken: null, ...anders });
  const stukken = [
    stuk('1', 'Assen', walk(alles, invoer('besluiten'), terug({ uitkomst: 'ingetrokken' }))),
    stuk('2', 'Rijk', walk(alles, invoer('besluiten'))),
    stuk('3', 'Assen', walk({ ...kern, titel: 'Andere' }, invoer('besluiten', { besluit: geenRegel }))),
    // A rule that was kept, and after that another decision.
    stuk(
      '4',
      'Regio Drenthe',
      walk(
        alles,
        invoer('besluiten'),
        terug(),
        invoer('heropenen'),
        invoer('besluiten', { besluit: wachten }),
      ),
    ),
    stuk('5', 'Assen', walk(kern)),
  ];
  const ids = (vraag: Parameters<typeof presentIncidenten>[1], dag = vandaag) =>
    presentIncidenten(stukken, vraag, dag).incidenten.map(({ id }) => id);

  it('counts every rule once, by what became of it', () => {
    const { telling, totaal } = presentIncidenten(stukken, {}, vandaag);
    expect(totaal).toBe(5);
    expect(telling).toEqual({
      besluiten: { regel: 2, geen_regel: 1, wachten: 1, geen: 1 },
      regels: { toegevoegd: 3, gehouden: 1, gewijzigd: 0, ingetrokken: 1, nogNiet: 1, teLaat: 0 },
    });
    expect(presentIncidenten(stukken, {}, '2028-03-01').telling.regels).toMatchObject({
      nogNiet: 0,
      teLaat: 1,
    });
    expect(presentIncidenten(stukken, { gemeente: 'GM0106' }, vandaag).telling.regels.toegevoegd).toBe(1);
    const weg = stuk('6', 'Rijk', walk(alles, invoer('besluiten'), invoer('terugdraaien')));
    expect(presentIncidenten([weg], {}, vandaag).telling.regels.toegevoegd).toBe(0);
  });

  it('shows what is due first, and is filtered', () => {
    expect(ids({})).toEqual(['5', '4', '3', '2', '1']);
    expect(ids({}, '2028-03-01')).toEqual(['4', '3', '2', '5', '1']);
    expect(ids({ staat: ['open', 'wacht'] })).toEqual(['5', '4']);
    expect(ids({ keuze: ['regel'] })).toEqual(['2', '1']);
    expect(ids({ uitkomst: ['ingetrokken'] })).toEqual(['1']);
    expect(ids({ domein: ['jeugd'] })).toEqual([]);
    expect(ids({ organisatie: ' drenthe' })).toEqual(['4']);
    expect(ids({ terugTeKijken: true }, '2028-03-01')).toEqual(['4', '3', '2']);
    expect(ids({ zoek: 'ándere assen' })).toEqual(['3']);
    expect(ids({ zoek: 'melden' })).toEqual(['4', '2', '1']);
  });

  it('tells everybody nothing that was taken back before it was public, and all after', () => {
    const besloten = [invoer('besluiten'), invoer('terugdraaien')];
    const na = walk(alles, ...besloten, invoer('openbaar_maken'), ...besloten);
    const open = presentIncident(openOf(stuk('1', 'Assen', na)), vandaag);
    expect(open.verloop.map(({ stap, teruggedraaid }) => `${stap} ${teruggedraaid}`)).toEqual([
      'openbaar_maken false',
      'besluiten true',
      'terugdraaien false',
    ]);
    // A step keeps nothing that it did not ask for.
    expect(open.verloop[0]).toMatchObject({ reden: '', besluit: null, uitkomst: null, terugkijken: null });
  });

  it('has tables with a cell for each column', () => {
    const [lijst] = incidentenTabellen(presentIncidenten(stukken.slice(0, 1), {}, vandaag));
    expect(lijst?.rijen).toEqual([
      [
        '1',
        'Uitval in de opvang',
        'Assen',
        'zorg; wonen',
        'teruggekeken',
        'regel',
        'Plicht tot melden',
        'leren',
        'zo is het',
        vandaag,
        null,
        false,
        'ingetrokken',
      ],
    ]);
    const [verloop] = incidentTabellen(presentIncident(stukken[0] as Incidentstuk, vandaag));
    expect(verloop?.rijen).toHaveLength(2);
    expect(verloop?.rijen[1]?.slice(1, 7)).toEqual([
      'terugkijken',
      null,
      null,
      null,
      'ingetrokken',
      'zo is het',
    ]);
  });
});
