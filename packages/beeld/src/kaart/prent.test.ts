import type { Atlas, Editie } from '@samenhang/core';
import { buildOverdekking } from '@samenhang/motor';
import { maakGetallen, nl } from '@samenhang/taal';
import { describe, expect, it } from 'vitest';
import { placeNamen, shortenNamen } from './namen.ts';
import { drawKaartprent } from './prent.ts';
import { drawRegioprent } from './regioprent.ts';
import { buildSchaal } from './schaal.ts';
import { spreidplaatsen } from './spreidplaatsen.ts';
import { buildKaartvorm, type Kaarttopologie } from './vorm.ts';

const golden = new URL('../../../../tests/golden/', import.meta.url).pathname;
const getal = maakGetallen('nl');

/** A row of four squares of ten kilometres; the arcs between them are shared. */
function buildRij(): Kaarttopologie {
  const grens = (k: number): number[][] => [
    [100_000 + k * 10_000, 460_000],
    [100_000 + k * 10_000, 470_000],
  ];
  const rand = (k: number): number[][] => [
    [110_000 + k * 10_000, 470_000],
    [100_000 + k * 10_000, 470_000],
    [100_000 + k * 10_000, 460_000],
    [110_000 + k * 10_000, 460_000],
  ];
  const namen = ['Aalst', 'Beek & Donk', 'Capelle', 'Diever'];
  return {
    type: 'Topology',
    arcs: [
      [...rand(0), ...grens(1).slice(1)].slice(0, 5),
      grens(1),
      [
        [120_000, 470_000],
        [110_000, 470_000],
      ],
      [
        [110_000, 460_000],
        [120_000, 460_000],
      ],
      grens(2),
      [
        [130_000, 470_000],
        [120_000, 470_000],
      ],
      [
        [120_000, 460_000],
        [130_000, 460_000],
      ],
      grens(3),
      [
        [130_000, 470_000],
        [140_000, 470_000],
        [140_000, 460_000],
        [130_000, 460_000],
      ],
    ],
    objects: {
      gemeenten: {
        type: 'GeometryCollection',
        geometries: [[[0]], [[1, ~2, ~4, ~3]], [[4, ~5, ~7, ~6]], [[7, 8]]].map((arcs, i) => ({
          type: 'Polygon' as const,
          id: `GM000${i + 1}`,
          arcs,
          properties: { naam: namen[i] ?? '' },
        })),
      },
    },
  };
}

const vorm = buildKaartvorm(buildRij());

function buildAtlas(): { atlas: Atlas; editie: Editie } {
  const editie: Editie = {
    indeling: 'proef',
    jaar: 2026,
    basis: 'waargenomen',
    oorsprongjaar: 2026,
    wijze: '',
    bron: 'synthetisch',
    licentie: '',
    gebreken: '',
    regios: [
      { code: 'R1', naam: 'West' },
      { code: 'R2', naam: 'Oost' },
    ],
    overdekking: buildOverdekking(4, 2, [
      { eenheid: 0, regio: 0, aandeel: 1 },
      { eenheid: 1, regio: 0, aandeel: 0.5 },
      { eenheid: 1, regio: 1, aandeel: 0.5 },
      { eenheid: 2, regio: 1, aandeel: 1 },
    ]),
    onzeker: [2],
  };
  const gemeenten = vorm.gebieden.map(({ code, naam }) => ({ code, naam }));
  const buren = {
    start: Uint32Array.of(0, 1, 3, 5, 6),
    naar: Uint32Array.of(1, 0, 2, 1, 3, 2),
    soort: new Uint8Array(6),
  };
  return { atlas: { jaar: 2026, gemeenten, buren } as unknown as Atlas, editie };
}

describe('the pictures of maps', () => {
  it('have colours by class, a legend, a title, the source', async () => {
    const schaal = buildSchaal([0.31, 0.52, 0.68]);
    const svg = drawKaartprent({
      vorm,
      kleuren: [0.31, 0.52, 0.68].map((waarde) => schaal.kleur(waarde)),
      opschriften: vorm.gebieden,
      hoofd: 1,
      titel: 'Congruentie per gemeente: gemiddeld 50,3%',
      ondertitel: 'Vier bedachte gemeenten in 2026.',
      klassen: schaal.klassen,
      klasseteksten: schaal.klassen.map(({ van, tot }) => `${getal.procent(van)} tot ${getal.procent(tot)}`),
      bron: 'Samenhang. https://voorbeeld.nl/?jaar=2026',
    });
    await expect(svg).toMatchFileSnapshot(`${golden}kaart-klassen.svg`);
  });

  it('have regio’s named, stripes, dots and hatches, each in the legend', async () => {
    const svg = drawRegioprent({
      ...buildAtlas(),
      vorm,
      titel: 'Proef, 2026',
      ondertitel: 'Twee bedachte regio’s.',
      bron: 'Bron: synthetisch.',
      t: nl,
      getal,
    });
    await expect(svg).toMatchFileSnapshot(`${golden}kaart-regios.svg`);
  });
});

describe('the picture of a spread', () => {
  /** Two places, of which the first was there: each of the four goes to one. */
  const open = [
    { code: 'GM0001', naam: 'Aalst', bestaand: true },
    { code: 'GM0003', naam: 'Capelle', bestaand: false },
  ];
  const { atlas, editie } = buildAtlas();
  const gedeeld: Editie = {
    ...editie,
    regios: open,
    onzeker: [],
    overdekking: buildOverdekking(
      4,
      2,
      [0, 0, 1, 1].map((regio, eenheid) => ({ eenheid, regio, aandeel: 1 })),
    ),
  };

  it('has its places as dots with their names above them, so that they show without colour', async () => {
    const svg = drawRegioprent({
      atlas,
      editie: gedeeld,
      vorm,
      plaatsen: spreidplaatsen(open, nl),
      titel: '2 plaatsen, en welke gemeente waarheen gaat',
      ondertitel: 'Vier bedachte gemeenten.',
      bron: 'Samenhang. https://voorbeeld.nl/geld/spreiding',
      t: nl,
      getal,
    });
    expect(svg.match(/<circle[^>]*r="(?:3|4)"/gu)).toHaveLength(2);
    expect(svg).toContain('Plaats die blijft');
    await expect(svg).toMatchFileSnapshot(`${golden}kaart-spreiding.svg`);
  });
});

describe('names on the map', () => {
  it('lose the word that many begin with, and what stands in brackets', () => {
    expect(
      shortenNamen(['GGD Drenthe', 'GGD Zeeland', 'GGD Fryslân', 'GGD IJsselland', 'Dienst Zuid (ZHZ)']),
    ).toEqual(['Drenthe', 'Zeeland', 'Fryslân', 'IJsselland', 'Zuid']);
    expect(
      shortenNamen([
        'Veiligheidsregio en Gemeentelijke Gezondheidsdienst Limburg-Noord',
        'Veiligheids- en Gezondheidsregio Gelderland-Midden',
        'Dienst Gezondheid & Jeugd ZHZ',
        'Regio Twente',
      ]),
    ).toEqual(['Limburg-Noord', 'Gelderland-Midden', 'Gezondheid & Jeugd ZHZ', 'Twente']);
    expect(
      shortenNamen([
        'Veiligheidsregio Fryslân',
        'Regio Utrecht',
        'Wetterskip Fryslân',
        'Hoogheemraadschap van Delfland',
        "Agglomeratie 's-Gravenhage",
      ]).slice(1),
    ).toEqual(['Utrecht', 'Wetterskip Fryslân', 'Delfland', "'s-Gravenhage"]);
    expect(shortenNamen(['Waterschap Limburg', 'Wetterskip Fryslân'])).toEqual(['Limburg', 'Fryslân']);
    expect(shortenNamen(['Arnhem (noord)', 'Arnhem (zuid)', 'Alkmaar en omgeving'])).toEqual([
      'Arnhem (noord)',
      'Arnhem (zuid)',
      'Alkmaar',
    ]);
  });

  it('go in two lines where one does not fit, and stay clear of each other', () => {
    const gebied = (code: string, naam: string, x: number, breed: number) => ({
      code,
      naam,
      midden: [x, 0] as const,
      kader: [x - breed / 2, -20, breed, 40] as const,
    });
    const namen = placeNamen(
      [gebied('a', 'Midden-Brabant', 0, 60), gebied('b', 'Klein', 10, 30), gebied('c', 'Ver', 100, 40)],
      10,
    );
    const nauw = placeNamen([gebied('a', 'Groot', 0, 60), gebied('b', 'Noord Zuid', 38, 50)], 10);
    expect(nauw.map(({ regels }) => regels.map(({ tekst }) => tekst))).toEqual([
      ['Groot'],
      ['Noord', 'Zuid'],
    ]);
    expect(namen.map(({ code, regels }) => [code, regels.map(({ tekst }) => tekst)])).toEqual([
      ['a', ['Midden-', 'Brabant']],
      ['c', ['Ver']],
    ]);
  });
});
