import { drawKaartprent, type Kaartprent, type Kaartvorm, rampColours } from '@samenhang/beeld';
import { type Atlas, partnerTabellen, presentGemeente, presentPartners } from '@samenhang/core';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { opKaart } from '../atlas/index.ts';
import type { GekozenIndelingen } from '../keuze/index.ts';
import { type Bestanden, csvVan, requireVorm, toGeoJson, toPng } from '../uitvoer/index.ts';
import { type Gemeenteverhaal, maakDeelklassen } from './beeld.ts';
import { buitenKleur, kleurKaart, partnerVenster } from './Partnerkaart.tsx';

/** Of the gemeente that the page is about, as the screen has it. */
const hoofdkleur = '#b23c0a';

interface Bronnen {
  readonly atlas: Atlas;
  readonly vorm: Kaartvorm | undefined;
  readonly verhaal: Gemeenteverhaal;
  readonly gekozen: GekozenIndelingen;
  readonly adres: string;
  readonly ondertitel: string;
  readonly t: Catalogus;
  readonly getal: Getallen;
}

function prentVan(
  { atlas, verhaal, gekozen, adres, ondertitel, t, getal }: Bronnen,
  vorm: Kaartvorm,
): Kaartprent {
  const klassen = maakDeelklassen(gekozen.indelingen.length, verhaal.partners);
  const tinten = rampColours(klassen.length);
  const hoofd = vorm.indexVan.get(verhaal.code);
  return {
    vorm,
    venster: partnerVenster(atlas, vorm, verhaal),
    kleuren: kleurKaart(atlas, vorm, verhaal, klassen).map((kleur, i) => (i === hoofd ? hoofdkleur : kleur)),
    hoofd,
    opschriften: opKaart(atlas, vorm, [verhaal.index, ...verhaal.partnerVan.keys()]).flatMap(
      (i) => vorm.gebieden[i] ?? [],
    ),
    titel: t.gemeente.kop(
      verhaal.naam,
      getal.heel(verhaal.partners.length),
      verhaal.partners.length === 1,
      verhaal.verband,
    ),
    ondertitel,
    klassen: [...tinten, hoofdkleur, buitenKleur].map((kleur) => ({ kleur })),
    klasseteksten: [
      ...klassen.map(({ van, tot }) =>
        t.gemeente.klasse(van === tot ? getal.heel(van) : `${getal.heel(van)}–${getal.heel(tot)}`),
      ),
      verhaal.naam,
      t.gemeente.geenPartner,
    ],
    bron: t.acties.prentBron(adres),
  };
}

/** The files of the page of a gemeente. */
export function maakBestanden(bronnen: Bronnen): Bestanden {
  const { atlas, vorm, verhaal, adres } = bronnen;
  const { keuze } = verhaal;
  const svg = () => drawKaartprent(prentVan(bronnen, requireVorm(vorm)));
  const antwoord = presentPartners(atlas, keuze, verhaal.index);
  const { partners } = antwoord;
  const recept = { ...antwoord.recept, link: adres };
  return {
    csv: () => csvVan(partnerTabellen(antwoord)[0]),
    json: () => {
      const gemeente = presentGemeente(atlas, keuze, verhaal.index);
      const inhoud = `${JSON.stringify({ ...gemeente, recept, partners }, null, 2)}\n`;
      return { type: 'application/json', inhoud };
    },
    geojson: () => {
      const { vlakken } = requireVorm(vorm);
      const partnerVan = new Map(partners.map((p) => [p.code, p]));
      const nodig = vlakken.filter(({ id }) => id === verhaal.code || partnerVan.has(id));
      const inhoud = toGeoJson(
        nodig,
        (code) => ({
          code,
          naam: partnerVan.get(code)?.naam ?? verhaal.naam,
          aantal: partnerVan.get(code)?.aantal ?? null,
          congruentie: partnerVan.get(code)?.congruentie ?? null,
        }),
        { samenhang: { ...recept, gemeente: verhaal.code } },
      );
      return { type: 'application/geo+json', inhoud };
    },
    svg: () => ({ type: 'image/svg+xml', inhoud: svg() }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(svg()) }),
  };
}
