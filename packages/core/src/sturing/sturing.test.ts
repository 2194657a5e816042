import { describe, expect, it } from 'vitest';
import type { Veldwaarde } from '../aanvulling/index.ts';
import type { Taak, Uitvoeringsboek, Uitvoerregeling } from '../taken/index.ts';
import { atlas } from '../testing/maak.ts';
import { presentSturing, type Sturingvraag } from './sturing.ts';
import { sturingTabellen } from './tabel.ts';

const land = atlas(2, []);
const [een = '', twee = ''] = land.gemeenten.map((g) => g.code);
const taak = (id: string, anders: Partial<Taak> = {}): Taak =>
  ({
    taak: id,
    naam: id,
    naamEn: id,
    wet: 'Wet',
    artikel: '1',
    wieBeslist: ['college'],
    organisatie: null,
    schaal: 'lokaal',
    indeling: null,
    indelingGezocht: null,
    geldigVan: '2015-01-01',
    geldigTot: null,
    twijfel: null,
    twijfelEn: null,
    ...anders,
  }) as Taak;
const regeling = (id: string, gemeenten: readonly string[]): Uitvoerregeling => ({
  id,
  naam: `Regeling ${id}`,
  lichaam: null,
  besluit: null,
  vanKracht: '2020-01-01',
  tot: null,
  gemeenten,
});
const boek: Uitvoeringsboek = {
  artikelen: [],
  rollen: [{ taak: 'jeugdhulp', besluit: 'eigen-college', regio: 'koopt-in' }],
  regelingtaken: [
    { taak: 'jeugdhulp', regeling: '1', kolom: 'belang', woord: 'jeugdhulp' },
    { taak: 'schuldhulp', regeling: '2', kolom: 'naam', woord: 'schuldhulp' },
  ],
  regelingen: [regeling('1', [een]), regeling('2', [een])],
  loketten: [],
  registerTot: '2026-05-31',
};
const vraag: Sturingvraag = {
  atlas: land,
  gemeente: 0,
  datum: '2026-01-01',
  taken: [
    taak('jeugdhulp'),
    taak('schuldhulp'),
    taak('afgelopen', { geldigTot: '2020-01-01' }),
    taak('uitkering', { wieBeslist: ['uwv'] }),
  ],
  boek,
  vormen: new Map([
    ['1', { vorm: 'openbaar lichaam', bevoegdheden: ['Mandaat'] }],
    ['2', { vorm: 'regeling zonder meer', bevoegdheden: [] }],
  ]),
  beeld: [],
};
const zegt = (veld: Veldwaarde['veld'], kenmerk: string, gezegd: readonly [string, string][]): Veldwaarde =>
  ({
    veld,
    kenmerk,
    stand: 'botsing',
    van: gezegd.map(([naam, waarde]) => ({
      organisatie: { id: naam, naam },
      waarde,
      bron: { tekst: 'Besluit' },
      door: null,
      op: '2026-01-01T00:00:00Z',
    })),
  }) as unknown as Veldwaarde;
const only = (anders: Partial<Sturingvraag>, id: string) =>
  presentSturing({ ...vraag, ...anders }).taken.find((t) => t.taak === id);

describe('who steers and who executes', () => {
  it('takes the tasks of the gemeente that are in force, and no other', () => {
    expect(presentSturing(vraag).taken.map((t) => t.taak)).toEqual(['jeugdhulp', 'schuldhulp']);
  });

  it('names the regeling, its powers and to whom its board accounts', () => {
    expect(only({}, 'jeugdhulp')).toMatchObject({
      stuurt: { beslist: ['college'], regiorol: 'koopt-in' },
      voertUit: { stand: 'register', regelingen: [{ id: '1', gelezenIn: ['belang'] }] },
      grond: { bevoegdheden: [{ regeling: '1', bevoegdheden: ['Mandaat'] }] },
      controleert: {
        verantwoording: [
          { wie: 'college', artikel: '169' },
          { wie: 'bestuur', artikel: '16' },
        ],
      },
      leemten: ['toezicht'],
    });
  });

  it('asks no board to account where there is none', () => {
    const { controleert, leemten } = only({}, 'schuldhulp') ?? {};
    expect(controleert?.verantwoording.map(({ wie }) => wie)).toEqual(['college']);
    expect(leemten).toEqual(['grond', 'toezicht']);
  });

  it('tells what nobody knows as a gap, and counts it', () => {
    const { taken, leemten } = presentSturing({ ...vraag, gemeente: 1 });
    expect(twee).not.toBe(een);
    expect(taken.map((t) => t.voertUit.stand)).toEqual(['onbekend', 'onbekend']);
    expect(leemten).toEqual([
      { leemte: 'uitvoerder', taken: 2 },
      { leemte: 'grond', taken: 2 },
      { leemte: 'toezicht', taken: 2 },
    ]);
  });

  it('lays what organisations recorded beside it, each where they say otherwise', () => {
    const beeld = [
      zegt('taakuitvoerder', 'Jeugdhulp', [
        ['A', 'Stichting Jeugd'],
        ['B', 'Stichting Jeugd'],
      ]),
      zegt('taaktoezicht', 'jeugdhulp', [
        ['A', 'IGJ'],
        ['B', 'Kwaliteitsteam'],
      ]),
      zegt('taakgrond', 'schuldhulp', [['A', 'overeenkomst']]),
    ];
    const jeugd = only({ beeld }, 'jeugdhulp');
    expect(jeugd?.voertUit).toMatchObject({
      stand: 'beide',
      eigen: [{ waarde: 'Stichting Jeugd', organisaties: ['A', 'B'], bron: 'Besluit' }],
    });
    expect(jeugd?.controleert.eigen.map(({ waarde }) => waarde)).toEqual(['IGJ', 'Kwaliteitsteam']);
    expect(jeugd?.leemten).toEqual([]);
    expect(only({ beeld }, 'schuldhulp')?.leemten).toEqual(['toezicht']);
    const [tabel] = sturingTabellen(presentSturing({ ...vraag, beeld }));
    const kolom = tabel?.kolommen.findIndex(({ sleutel }) => sleutel === 'toezicht_eigen') ?? -1;
    expect(tabel?.rijen[0]?.[kolom]).toBe('IGJ (A) | Kwaliteitsteam (B)');
  });

  it('refuses a gemeente that the atlas does not have', () => {
    expect(() => presentSturing({ ...vraag, gemeente: 9 })).toThrow(RangeError);
  });
});
