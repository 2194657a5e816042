import { afterEach, describe, expect, it } from 'vitest';
import { createKlein, type Kopie } from '../testing/kopie.ts';
import { readPakket } from './lees.ts';

const KOP =
  'taak,naam,naam_en,wet,artikel,omschrijving,omschrijving_en,wie_beslist,organisatie,schaal,indeling,indeling_gezocht,regiosoort,regiosoort_en,woonplaatsregel,tweede_plaats,wie_recht_heeft,wie_recht_heeft_en,bron,gecontroleerd_op,geldig_van,geldig_tot,twijfel,twijfel_en';
/** A row of the task table: who decides, the scale with its two columns, and from when until when. */
const taak = (id: string, wie: string, schaal: string, van = '', tot = ''): string =>
  `${id},N,E,Wet,,O,O,${wie},,${schaal},,,inwoner,,W,W,B,,${van},${tot},,`;
const TAKEN = [
  KOP,
  taak('hulp', 'college', 'lokaal,,', '2015-01-01', '2022-01-01'),
  taak('hulp', 'college', 'lokaal,,', '2022-01-01'),
  taak('werk', 'uwv|college', 'indeling,proef,'),
  taak('veilig', 'college', 'indeling,,elders'),
];
const BEHOEFTEN = ['behoefte,naam,naam_en,omschrijving,omschrijving_en,taken', 'nood,N,E,O,O,hulp werk'];
const HUISHOUDENS = ['huishouden,naam,naam_en,lid,soort,rol,rol_en,behoeften', 'gezin,G,F,1,kind,k,c,nood'];

const kopieen: Kopie[] = [];
afterEach(() => {
  for (const kopie of kopieen.splice(0)) kopie.dispose();
});

function read(taken: readonly string[], behoeften: readonly string[], huishoudens: readonly string[]) {
  const kopie = createKlein();
  kopieen.push(kopie);
  const tabellen = { taken, behoeften, huishoudens };
  for (const [naam, regels] of Object.entries(tabellen)) kopie.write(`${naam}.csv`, `${regels.join('\n')}\n`);
  kopie.changeDescriptor(({ resources }) => {
    resources.push(...Object.keys(tabellen).map((name) => ({ name, path: `${name}.csv`, format: 'csv' })));
  });
  return readPakket(kopie.map);
}
async function faults(taken: readonly string[], behoeften = BEHOEFTEN, huishoudens = HUISHOUDENS) {
  const uitkomst = await read(taken, behoeften, huishoudens);
  return uitkomst.ok ? [] : uitkomst.fouten.map((f) => [f.bestand, f.rij, f.kolom, f.code].join(' | '));
}

describe('the task table', () => {
  it('is read with its lists, its versions and its gaps', async () => {
    const uitkomst = await read(TAKEN, BEHOEFTEN, HUISHOUDENS);
    if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten));
    const { taken, behoeften, huishoudens } = uitkomst.pakket.takenboek;
    expect(taken.map((t) => [t.taak, t.wieBeslist, t.indeling ?? t.indelingGezocht, t.geldigVan])).toEqual([
      ['hulp', ['college'], null, '2015-01-01'],
      ['hulp', ['college'], null, '2022-01-01'],
      ['werk', ['uwv', 'college'], 'proef', null],
      ['veilig', ['college'], 'elders', null],
    ]);
    expect(behoeften[0]?.taken).toEqual(['hulp', 'werk']);
    expect(huishoudens[0]?.leden).toEqual([{ soort: 'kind', naam: 'k', naamEn: 'c', behoeften: ['nood'] }]);
  });

  it.each([
    ['a decider that there is not', taak('x', 'koning', 'lokaal,,'), 'wie_beslist | verkeerde-vorm'],
    [
      'an indeling that is not in the catalogue',
      taak('x', 'college', 'indeling,elders,'),
      'indeling | verwijzing',
    ],
    [
      'a scale without its indeling',
      taak('x', 'college', 'indeling,,'),
      'indeling, indeling_gezocht | schaal',
    ],
    [
      'an indeling at another scale',
      taak('x', 'college', 'lokaal,proef,'),
      'indeling, indeling_gezocht | schaal',
    ],
    [
      'an end before the beginning',
      taak('x', 'college', 'lokaal,,', '2020-01-01', '2019-01-01'),
      'geldig_tot | volgorde',
    ],
  ])('is refused with %s', async (_, regel, verwacht) => {
    expect(await faults([...TAKEN, regel])).toEqual([`taken.csv | 6 | ${verwacht}`]);
  });

  it('is refused when two versions hold on the same day', async () => {
    expect(await faults([...TAKEN, taak('hulp', 'college', 'lokaal,,', '2023-01-01')])).toEqual([
      'taken.csv | 3 | geldig_tot | volgorde',
    ]);
  });

  it('is refused with loose ends: a task that a need names, a need that a household has', async () => {
    const behoeften = [...BEHOEFTEN, 'wens,N,E,O,O,hulp geluk'];
    const huishoudens = [...HUISHOUDENS, 'gezin,G,F,2,kind,k,c,nood rust'];
    expect(await faults(TAKEN, behoeften, huishoudens)).toEqual([
      'behoeften.csv | 3 | taken | verwijzing',
      'huishoudens.csv | 3 | behoeften | verwijzing',
    ]);
  });
});
