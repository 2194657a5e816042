import { drawKaartprent, type Kaartprent, type Kaartvorm } from '@samenhang/beeld';
import { type Atlas, congruentieTabellen, indexOfGemeente, presentCongruentie } from '@samenhang/core';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { opKaart } from '../atlas/index.ts';
import { type Bestanden, csvVan, requireVorm, toGeoJson, toPng } from '../uitvoer/index.ts';
import type { Landbeeld } from './landbeeld.ts';

interface Bronnen {
  readonly atlas: Atlas;
  readonly vorm: Kaartvorm | undefined;
  readonly land: Landbeeld;
  /** Link that gives these figures again. */
  readonly adres: string;
  readonly ondertitel: string;
  readonly t: Catalogus;
  readonly getal: Getallen;
}

/** What else the map shows, as the legend on the screen says it. */
function tekensVan({ land, t, getal }: Bronnen, twijfel: number): Kaartprent['tekens'] {
  return [
    ...(land.waarden.some(Number.isNaN) ? [{ teken: 'arcering' as const, tekst: t.kaart.geenPartners }] : []),
    ...(twijfel > 0
      ? [{ teken: 'stippen' as const, tekst: t.kaart.onzekerLegenda(getal.heel(twijfel)) }]
      : []),
  ];
}

function prentVan(bronnen: Bronnen, vorm: Kaartvorm): Kaartprent {
  const { atlas, land, adres, ondertitel, t, getal } = bronnen;
  const twijfel = opKaart(atlas, vorm, land.onzeker);
  return {
    vorm,
    kleuren: vorm.gebieden.map(({ code }) => {
      const waarde = land.waarden[indexOfGemeente(atlas, code) ?? -1] ?? Number.NaN;
      return Number.isNaN(waarde) ? undefined : land.schaal.kleur(waarde);
    }),
    titel: t.start.prentTitel(getal.procentFijn(land.gemiddelde)),
    ondertitel,
    klassen: land.schaal.klassen,
    klasseteksten: land.schaal.klassen.map(({ van, tot }) =>
      t.start.klasse(getal.procent(van), getal.procent(tot)),
    ),
    twijfel,
    tekens: tekensVan(bronnen, twijfel.length),
    bron: t.acties.prentBron(adres),
  };
}

/** The files of the start page. */
export function maakBestanden(bronnen: Bronnen): Bestanden {
  const { atlas, vorm, land, adres } = bronnen;
  const svg = () => drawKaartprent(prentVan(bronnen, requireVorm(vorm)));
  const antwoord = presentCongruentie(atlas, land);
  const recept = { ...antwoord.recept, link: adres };
  return {
    csv: () => csvVan(congruentieTabellen(antwoord)[0]),
    json: () => ({
      type: 'application/json',
      inhoud: `${JSON.stringify({ ...antwoord, recept }, null, 2)}\n`,
    }),
    geojson: () => {
      const eigenschappen = new Map(antwoord.gemeenten.map((g) => [g.code, g]));
      const inhoud = toGeoJson(requireVorm(vorm).vlakken, (code) => ({ code, ...eigenschappen.get(code) }), {
        samenhang: recept,
      });
      return { type: 'application/geo+json', inhoud };
    },
    svg: () => ({ type: 'image/svg+xml', inhoud: svg() }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(svg()) }),
  };
}
