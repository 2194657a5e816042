import { drawKaartprent, type Kaartprent, type Kaartvorm } from '@samenhang/beeld';
import { gemeenteLijst } from '@samenhang/core';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { type Bestanden, csvVan, requireVorm, toGeoJson, toPng } from '../uitvoer/index.ts';
import { type Netwerk, tekenLijnen, telklassen } from './netwerk.ts';
import type { Regelingen } from './vragen.ts';

interface Bronnen {
  readonly data: Regelingen;
  readonly banden: Netwerk;
  readonly drempel: number;
  readonly adres: string;
  readonly vorm: Kaartvorm | undefined;
  readonly t: Catalogus;
  readonly getal: Getallen;
  readonly datum: string;
}

function prentVan({ data, banden, drempel, adres, t, getal, datum }: Bronnen, vorm: Kaartvorm): Kaartprent {
  const klassen = telklassen(data.gemeenten.map((g) => g.regelingen));
  const aantal = new Map(data.gemeenten.map((g) => [g.code, g.regelingen]));
  return {
    vorm,
    kleuren: vorm.gebieden.map(({ code }) => {
      const n = aantal.get(code) ?? -1;
      return klassen.find((k) => n >= k.van && n < k.tot)?.kleur;
    }),
    lijnen: tekenLijnen(
      banden,
      data.gemeenten.map(({ code }) => code),
      vorm,
    ),
    titel: t.regelingen.kaartLabel(datum),
    ondertitel: `${t.regelingen.drempel} ${t.regelingen.drempelWaarde(getal.heel(drempel))}`,
    klassen,
    klasseteksten: klassen.map(({ van, tot }) =>
      van === tot - 1 ? getal.heel(van) : `${getal.heel(van)}–${getal.heel(tot - 1)}`,
    ),
    bron: t.acties.prentBron(adres),
  };
}

/** The files of the page. */
export function maakBestanden(bronnen: Bronnen): Bestanden {
  const { data, banden, drempel, adres, vorm } = bronnen;
  const rijen = new Map(data.gemeenten.map((g) => [g.code, g]));
  const code = (g: number) => data.gemeenten[g]?.code ?? '';
  const svg = () => drawKaartprent(prentVan(bronnen, requireVorm(vorm)));
  const recept = { ...data.recept, drempel, link: adres };
  return {
    csv: () => csvVan(gemeenteLijst(data)),
    json: () => ({
      type: 'application/json',
      inhoud: `${JSON.stringify(
        {
          ...data,
          recept,
          banden: banden.banden.map(({ a, b, aantal }) => ({ a: code(a), b: code(b), aantal })),
          clusters: banden.clusters.map(({ gemeenten, dichtheid }) => ({
            gemeenten: gemeenten.map(code),
            dichtheid,
          })),
          eilanden: banden.eilanden.map(code),
        },
        null,
        2,
      )}\n`,
    }),
    geojson: () => ({
      type: 'application/geo+json',
      inhoud: toGeoJson(requireVorm(vorm).vlakken, (id) => ({ ...rijen.get(id) }), { samenhang: recept }),
    }),
    svg: () => ({ type: 'image/svg+xml', inhoud: svg() }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(svg()) }),
  };
}
