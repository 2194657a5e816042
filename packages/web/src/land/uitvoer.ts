import { drawKaartprent, type Kaartprent, type Kaartvorm, toCsv } from '@samenhang/beeld';
import { type Atlas, indexOfGemeente, orNull } from '@samenhang/core';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { opKaart } from '../atlas/index.ts';
import { type Bestanden, requireVorm, toGeoJson, toPng } from '../uitvoer/index.ts';
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

/** The answer of `samenhang congruentie --json`, with the link. */
function toJson({ atlas, land, adres }: Bronnen): string {
  const antwoord = {
    recept: { ...land.recept, link: adres },
    aantalGemeenten: atlas.gemeenten.length,
    gemiddelde: orNull(land.gemiddelde),
    minimum: orNull(land.minimum),
    maximum: orNull(land.maximum),
    gemiddeldAantalPartners: orNull(land.gemiddeldAantalPartners),
    bijdragen: land.bijdragen.map(({ indeling, verschil }) => ({
      indeling,
      procentpunt: orNull(verschil * 100),
    })),
    gemeenten: atlas.gemeenten.map(({ code, naam }, i) => ({
      code,
      naam,
      congruentie: orNull(land.waarden[i]),
      partners: land.partners[i] ?? 0,
    })),
  };
  return `${JSON.stringify(antwoord, null, 2)}\n`;
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
  const rijVan = (i: number) =>
    [orNull(land.waarden[i]), land.partners[i] ?? 0, orNull(atlas.inwoners[i])] as const;
  return {
    csv: () => ({
      type: 'text/csv;charset=utf-8',
      inhoud: toCsv(
        ['jaar', 'gemeente', 'naam', 'congruentie', 'partners', 'inwoners'],
        atlas.gemeenten.map(({ code, naam }, i) => [atlas.jaar, code, naam, ...rijVan(i)]),
      ),
    }),
    json: () => ({ type: 'application/json', inhoud: toJson(bronnen) }),
    geojson: () => ({
      type: 'application/geo+json',
      inhoud: toGeoJson(
        requireVorm(vorm).vlakken,
        (code) => {
          const i = indexOfGemeente(atlas, code) ?? -1;
          const [congruentie, partners, inwoners] = rijVan(i);
          return { code, naam: atlas.gemeenten[i]?.naam ?? code, congruentie, partners, inwoners };
        },
        { samenhang: { ...land.recept, link: adres } },
      ),
    }),
    svg: () => ({ type: 'image/svg+xml', inhoud: svg() }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(svg()) }),
  };
}
