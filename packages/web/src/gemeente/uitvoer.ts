import { drawKaartprent, type Kaartprent, type Kaartvorm, rampColours, toCsv } from '@samenhang/beeld';
import { type Atlas, orNull } from '@samenhang/core';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { opKaart } from '../atlas/index.ts';
import type { GekozenIndelingen } from '../keuze/index.ts';
import { type Bestanden, requireVorm, toGeoJson, toPng } from '../uitvoer/index.ts';
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

function rowsOf({ atlas, verhaal, gekozen }: Bronnen) {
  return verhaal.partners.map(({ gemeente, aantal, congruentie, gedeeld }) => ({
    code: atlas.gemeenten[gemeente]?.code ?? '',
    naam: atlas.gemeenten[gemeente]?.naam ?? '',
    inwoners: orNull(atlas.inwoners[gemeente]),
    aantal,
    congruentie,
    gedeeld: gedeeld.flatMap((i) => gekozen.indelingen[i]?.rij.indeling ?? []),
  }));
}

function toJson(bronnen: Bronnen): string {
  const { verhaal, adres } = bronnen;
  const antwoord = {
    code: verhaal.code,
    naam: verhaal.naam,
    jaar: verhaal.recept.jaar,
    recept: { ...verhaal.recept, link: adres },
    congruentie: orNull(verhaal.congruentie),
    indelingen: verhaal.indelingen.map(({ rij, editie, regios, onzeker, bijdrage }) => ({
      indeling: rij.indeling,
      naam: rij.naam,
      basis: editie.basis,
      oorsprongjaar: editie.oorsprongjaar,
      regios: regios.map(({ code, naam, aandeel }) => ({ code, naam, aandeel: orNull(aandeel) })),
      onzeker,
      bijdrage: orNull(bijdrage),
    })),
    partners: rowsOf(bronnen),
  };
  return `${JSON.stringify(antwoord, null, 2)}\n`;
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
    titel: t.gemeente.kop(verhaal.naam, getal.heel(verhaal.partners.length), verhaal.partners.length === 1),
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
  const svg = () => drawKaartprent(prentVan(bronnen, requireVorm(vorm)));
  const rijen = rowsOf(bronnen);
  const rijVan = new Map(rijen.map((rij) => [rij.code, rij]));
  return {
    csv: () => ({
      type: 'text/csv;charset=utf-8',
      inhoud: toCsv(
        ['jaar', 'gemeente', 'partner', 'naam', 'inwoners', 'aantal', 'congruentie', 'gedeeld'],
        rijen.map((r) => [
          atlas.jaar,
          verhaal.code,
          r.code,
          r.naam,
          r.inwoners,
          r.aantal,
          r.congruentie,
          r.gedeeld.join(' '),
        ]),
      ),
    }),
    json: () => ({ type: 'application/json', inhoud: toJson(bronnen) }),
    geojson: () => {
      const { vlakken } = requireVorm(vorm);
      const nodig = vlakken.filter(({ id }) => id === verhaal.code || rijVan.has(id));
      const inhoud = toGeoJson(
        nodig,
        (code) => ({
          code,
          naam: rijVan.get(code)?.naam ?? verhaal.naam,
          aantal: rijVan.get(code)?.aantal ?? null,
          congruentie: rijVan.get(code)?.congruentie ?? null,
        }),
        { samenhang: { ...verhaal.recept, gemeente: verhaal.code, link: adres } },
      );
      return { type: 'application/geo+json', inhoud };
    },
    svg: () => ({ type: 'image/svg+xml', inhoud: svg() }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(svg()) }),
  };
}
