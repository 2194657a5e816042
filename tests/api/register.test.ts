// The register of regelingen: its list with search, filters and counts, and one regeling with all that is known of it.

import type { RegelingAntwoord, RegelingenAntwoord } from '@samenhang/core';
import type { Listening } from '@samenhang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samenhang, serve } from './hulp.ts';

let server: Listening;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const ask = (pad: string) => fetch(`${server.url}/api/v1${pad}`);
const get = async <T>(pad: string): Promise<T> => {
  const response = await ask(pad);
  expect(response.status, pad).toBe(200);
  return (await response.json()) as T;
};
const DAG = 'datum=2026-05-16';
async function list(vraag: string) {
  const antwoord = await get<RegelingenAntwoord>(`/regelingen?${DAG}&${vraag}`);
  if (!antwoord.register) throw new Error('no list');
  return { ...antwoord, register: antwoord.register };
}

describe('GET /regelingen', () => {
  it('has the list of the day beside its figures, as before', async () => {
    const heel = await get<RegelingenAntwoord>(`/regelingen?${DAG}`);
    expect(heel.recept.overlap).toBe('geteld');
    expect([heel.aantal, heel.regelingen.length, heel.register?.totaal]).toEqual([451, 451, 451]);
    expect(heel.perVorm.find(({ vorm }) => vorm === 'openbaar lichaam')?.aantal).toBe(283);
    expect(heel.register?.facetten.vorm).toEqual(
      heel.perVorm.map(({ vorm, aantal }) => ({ waarde: vorm, naam: vorm, aantal })),
    );
    expect(heel.register?.facetten.controle.find(({ waarde }) => waarde === 'voor_2022')?.aantal).toBe(132);
  });

  it('searches, and says what it took a word for; without figures of who meets whom', async () => {
    const { recept, register, regelingen, gemeenten } = await list('zoek=jeugdhlup&perPagina=5');
    expect(recept.overlap).toBe('niet_gevraagd');
    expect(gemeenten).toEqual([]);
    expect(register.zoek).toMatchObject({ tekst: 'jeugdhlup', suggestie: 'jeugdhulp', ruimer: false });
    expect(regelingen).toHaveLength(5);
    expect(regelingen[0]?.naam).toMatch(/jeugdhulp/iu);
    expect(regelingen[0]?.treffer?.velden).toContain('naam');
    expect(register.paginas).toBe(Math.ceil(register.aantal / 5));
  });

  it('counts each filter with the others applied: what a count says is what choosing it gives', async () => {
    const { register } = await list('zoek=zorg&vorm=regeling%20zonder%20meer&domein=sociaal&perPagina=1');
    const { facetten, aantal } = register;
    const vorm = facetten.vorm.find(({ waarde }) => waarde === 'openbaar lichaam');
    const ander = await list('zoek=zorg&vorm=openbaar%20lichaam&domein=sociaal&perPagina=1');
    expect(ander.register.aantal).toBe(vorm?.aantal);
    const beide = await list(
      'zoek=zorg&vorm=openbaar%20lichaam&vorm=regeling%20zonder%20meer&domein=sociaal&perPagina=1',
    );
    expect(beide.register.aantal).toBe(aantal + (vorm?.aantal ?? 0));
  });

  it('filters on gemeente, province as people write it, check and what is over', async () => {
    const eigen = await list('gemeente=GM0518&sorteer=naam');
    expect(eigen.regelingen.every(({ gemeenten }) => gemeenten.includes('GM0518'))).toBe(true);
    const namen = eigen.regelingen.map(({ naam }) => naam);
    expect(namen).toEqual(namen.toSorted(new Intl.Collator('nl').compare));
    const fries = await list('provincie=Friesland&perPagina=1');
    expect(fries.register.keuze.provincie).toEqual(['Fryslân']);
    expect(fries.register.aantal).toBeGreaterThan(5);
    expect((await list('controle=bvo_organen')).register.aantal).toBe(5);
    const { beleidsterrein } = eigen.register.facetten;
    const namenVan = beleidsterrein.map(({ waarde }) => waarde);
    expect(namenVan).toEqual([...new Set(namenVan.map((naam) => naam.trim()))]);
    const milieu = await list('gemeente=GM0518&beleidsterrein=natuur%20en%20milieu&perPagina=1');
    expect(milieu.register.aantal).toBe(
      beleidsterrein.find(({ waarde }) => waarde === 'natuur en milieu')?.aantal,
    );
    const oud = await list('zoek=Drechtwerk&stand=beeindigd');
    expect(oud.regelingen.map(({ id, stand }) => [id, stand])).toEqual([['24963820', 'beeindigd']]);
  });

  it('holds the rules of a form against the register: what is to be looked at there is a check too', async () => {
    const { regelingen } = await list('controle=orgaan_attributie');
    expect(regelingen.map(({ id }) => id).sort()).toEqual(['29749033', '29819693', '30465973']);
    const een = await get<RegelingAntwoord>('/regelingen/29819693');
    expect(een.vormregels.map(({ onderwerp, toets, gezien }) => [onderwerp, toets, gezien])).toEqual([
      ['rechtspersoon', 'niet_te_zien', []],
      ['bestuur', 'niet_te_zien', []],
      ['deelnemers', 'past', []],
      ['overdracht', 'kijken', ['Attributie']],
      ['adviescommissie', 'niet_te_zien', []],
    ]);
    // The register has the purpose only: nothing in it was marked by anybody.
    expect(new Set(een.inhoud.map(({ stand }) => stand))).toEqual(new Set(['onbekend']));
  });

  it('finds what is in force by a name that it had before, and says so', async () => {
    const { regelingen } = await list('zoek=BAR-organisatie');
    expect(regelingen[0]).toMatchObject({
      naam: 'Gemeenschappelijke regeling De Bedrijfsvoeringspartner',
      stand: 'geldig',
      treffer: { via: { naam: 'Gemeenschappelijke regeling BAR-organisatie', vanKracht: '2020-02-22' } },
    });
  });

  it('turns pages: together they are the list, and past the last one is the last', async () => {
    const { register, regelingen } = await list('sociaal=ja&sorteer=gemeenten');
    const delen: string[] = [];
    for (let pagina = 1; pagina <= Math.ceil(register.aantal / 99); pagina++)
      delen.push(
        ...(await list(`sociaal=ja&sorteer=gemeenten&perPagina=99&pagina=${pagina}`)).regelingen.map(
          ({ id }) => id,
        ),
      );
    expect(delen).toEqual(regelingen.map(({ id }) => id));
    expect((await list('sociaal=ja&pagina=99')).register.pagina).toBe(Math.ceil(register.aantal / 25));
  });

  it('counts who meets whom in a selection where that is asked', async () => {
    const { recept, aantal, perGemeente } = await list('sociaal=ja&overlap=ja');
    expect(recept.overlap).toBe('geteld');
    expect(aantal).toBeLessThan(451);
    expect(perGemeente.gemiddelde).toBeLessThan(9.3);
  });

  it.each([
    ['vorm=vereniging', 'vorm'],
    ['gemeente=Utrecht', 'gemeente'],
    ['sorteer=mooi', 'sorteer'],
    ['pagina=0', 'pagina'],
    ['stand=ooit', 'stand'],
    [`zoek=${'x'.repeat(2000)}`, 'zoek'],
  ])('refuses %s and names the field', async (vraag, veld) => {
    const response = await ask(`/regelingen?${vraag}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'ongeldige-invoer', fouten: [{ veld }] });
  });

  it('gives the selection as CSV, every row of it', async () => {
    const response = await ask(`/regelingen?${DAG}&zoek=wsw&formaat=csv`);
    const regels = (await response.text()).trim().split('\n');
    const { register } = await list('zoek=wsw');
    expect(regels).toHaveLength(register.aantal + 1);
  });
});

describe('GET /regelingen/{id}', () => {
  it('tells all that is known of it', async () => {
    const ggd = await get<RegelingAntwoord>(`/regelingen/30372532?${DAG}`);
    expect(ggd).toMatchObject({ stand: 'geldig', keten: '24962525', sociaal: true, datum: '2026-05-16' });
    expect(ggd.versies.map(({ id }) => id)).toEqual(['24962525', '30372532']);
    expect(ggd.verschillen).toMatchObject([{ van: '24962525', naar: '30372532', gelijk: false }]);
    expect(ggd.gelijken.gelijk.map(({ id }) => id).sort()).toEqual(['29484696', '30090871']);
    const vr = ggd.gebieden.find(({ indeling }) => indeling === 'veiligheidsregio');
    expect(vr).toMatchObject({ alleenRegio: [], alleenRegeling: [] });
    expect(ggd.controles.map(({ controle }) => controle)).toContain('zonder_organen');
    expect(ggd.wetten.find(({ naam }) => naam === 'Jeugdwet')?.adres).toContain('BWBR0034925');
    const archief = await list('grondslag=Archiefwet%201995&perPagina=1');
    const een = await get<RegelingAntwoord>(`/regelingen/${archief.regelingen[0]?.id ?? ''}`);
    expect(een.wetten.find(({ naam }) => naam === 'Archiefwet 1995')?.adres).toContain('BWBR0007376');
    expect(ggd.inhoud.map(({ artikel }) => artikel)).toEqual(
      expect.arrayContaining(['9(1)', '10(5)', '10(7)', '10(8)', '11a', '17(3)', '35(6)']),
    );
    // Nobody marked anything yet, and the purpose in the register names none of it.
    expect(
      ggd.inhoud.every(({ stand, voorstellen }) => stand === 'onbekend' && voorstellen.length === 0),
    ).toBe(true);
    expect(ggd.domeinen[0]?.redenen.length).toBeGreaterThan(0);
  });

  it('says from the raad who decides, where the register names the organ', async () => {
    const bar = await get<RegelingAntwoord>('/regelingen/22938625');
    expect(bar.stand).toBe('beeindigd');
    // What is over is looked at on its own last day.
    expect(bar.datum).toBe('2018-11-14');
    expect(bar.deelnemers[0]?.keten).toEqual(['raad', 'college', 'algemeen bestuur', 'dagelijks bestuur']);
  });
});

describe('the command line says what the API says', () => {
  it('of the list', async () => {
    const args = [
      '--op-datum',
      '2026-05-16',
      '--zoek',
      'jeugdhulp',
      '--gemeente',
      'Den Haag',
      '--domein',
      'sociaal',
    ];
    const { uit, code } = await samenhang('regelingen', ...args, '--json');
    expect(code).toBe(0);
    const api = await list('zoek=jeugdhulp&gemeente=GM0518&domein=sociaal');
    expect(JSON.parse(uit)).toEqual(api);
    const mens = await samenhang('regelingen', ...args);
    expect(mens.uit).toContain('Servicebureau Jeugdhulp Haaglanden');
    expect(mens.uit).toMatch(/passen bij uw vraag, van 451 die op deze dag gelden/u);
  });

  it('of one, by its number or by words that only one has', async () => {
    const api = await get<RegelingAntwoord>(`/regelingen/30372532?${DAG}`);
    for (const naam of ['30372532', 'ggd-vt haaglanden']) {
      const { uit } = await samenhang('regeling', naam, '--op-datum', '2026-05-16', '--json');
      expect(JSON.parse(uit)).toEqual(api);
    }
    const { uit } = await samenhang('regeling', '30372532');
    expect(uit).toContain('Zij heette eerst ‘Gemeenschappelijke regeling GGD en Veilig Thuis Haaglanden’.');
    expect(uit).toContain('Valt samen met Veiligheidsregio Haaglanden');
    expect(uit).toContain('Uittreden en wat het kost (9(1)): niet bekend');
  });

  it('asks which, where there are several, and says what to do where there is none', async () => {
    const meer = await samenhang('regeling', 'GGD');
    expect(meer.code).toBe(2);
    expect(meer.fout).toMatch(/Kies er een met zijn nummer:\n(?: {2}\d+ {2}.*\n)+/u);
    const geen = await samenhang('regeling', 'xqzwv');
    expect([geen.code, geen.fout]).toEqual([2, expect.stringContaining('samenhang regelingen --zoek')]);
    const provincie = await samenhang('regelingen', '--provincie', 'Atlantis');
    expect([provincie.code, provincie.fout]).toEqual([2, expect.stringContaining('Atlantis')]);
  });

  it('of the hold that a gemeente has, each measure by itself with its recipe', async () => {
    const args = ['--gemeente', 'Den Haag', '--grip', '--op-datum', '2026-05-16'];
    const grip = JSON.parse((await samenhang('regelingen', ...args, '--json')).uit) as {
      maten: { maat: string; waarde: number | null; aantal: number; formule: string; openbaar: boolean }[];
      regelingen: { id: string; gelijken: number; keten: string[] | null }[];
    };
    const eigen = await list('gemeente=GM0518');
    expect(grip.regelingen.map(({ id }) => id).sort()).toEqual(eigen.regelingen.map(({ id }) => id).sort());
    expect(grip.maten.find(({ maat }) => maat === 'regelingen')?.waarde).toBe(eigen.register.aantal);
    expect(grip.regelingen.find(({ id }) => id === '30372532')).toMatchObject({ gelijken: 2, keten: null });
    // What organisations record is not for everybody: a public answer has a place for it, and nothing in it.
    expect(
      grip.maten.every(({ formule, aantal, openbaar }) => formule !== '' && aantal > 0 === openbaar),
    ).toBe(true);
    expect(grip.maten.find(({ maat }) => maat === 'raadsdagen')?.waarde).toBe(82);
    expect((await samenhang('regelingen', ...args)).uit).toContain('Elke maat staat op zichzelf');
    expect((await samenhang('regelingen', '--grip')).code).toBe(2);
    // The same over HTTP; of a day that the register does not know no figures, and of no gemeente none at all.
    expect(await get(`/dossiers/gm0518/grip?${DAG}`)).toEqual(grip);
    const later = await get<typeof grip>('/dossiers/GM0518/grip?datum=2030-01-01');
    expect([later.regelingen, later.maten.every(({ waarde }) => waarde === null)]).toEqual([[], true]);
    expect((await ask('/dossiers/GM9999/grip')).status).toBe(404);
  });
});
