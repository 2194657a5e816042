import { drawKaartprent, type Kaartvorm } from '@samenhang/beeld';
import { midden, orNull, type Tafelrij, tafelsAt, tafelTabel } from '@samenhang/core';
import { inTaal, type Spraak } from '@samenhang/taal';
import { type Bestanden, csvVan, requireVorm, toGeoJson, toPng } from '../../uitvoer/index.ts';
import { klasseVan, type Versnipperbeeld } from './versnipperbeeld.ts';

interface Bronnen {
  readonly spraak: Spraak;
  readonly versnippering: Versnipperbeeld;
  readonly adres: string;
  readonly vorm: Kaartvorm | undefined;
}

/** One gemeente: at least and at most, now and (where something was left out) then. */
function tafelrijen({ spraak, versnippering: { voor, na } }: Bronnen): Tafelrij[] {
  return spraak.atlas.gemeenten.map(({ code, naam }, g) => ({
    code,
    naam,
    nu: tafelsAt(voor, g, 0),
    dan: na && tafelsAt(na, g, 0),
  }));
}

function svgOf({ spraak, versnippering, adres, vorm }: Bronnen): string {
  const { t, taal, getal, atlas } = spraak;
  const { huishouden, voor, na, klassen, tafels } = versnippering;
  const getekend = requireVorm(vorm);
  const plaats = new Map(atlas.gemeenten.map((g, i) => [g.code, i]));
  return drawKaartprent({
    vorm: getekend,
    kleuren: getekend.gebieden.map((gebied) => {
      const aantal = tafels[plaats.get(gebied.code) ?? -1];
      return aantal && klasseVan(klassen, aantal)?.kleur;
    }),
    titel: t.versnippering.prentTitel(
      inTaal(taal, huishouden),
      getal.decimaal(midden((na ?? voor).gemiddelde)),
    ),
    ondertitel: t.versnippering.bovenkop(String(atlas.jaar)),
    klassen,
    klasseteksten: klassen.map((k) =>
      t.versnippering.legendaKlasse(
        k.tot - k.van === 1
          ? getal.heel(k.van)
          : t.versnippering.tussen(getal.heel(k.van), getal.heel(k.tot - 1)),
        getal.heel(k.aantal),
      ),
    ),
    bron: t.acties.prentBron(adres),
  });
}

/** The files of the tafels of one household over all gemeenten. */
export function makeBestanden(bronnen: Bronnen): Bestanden {
  const { spraak, versnippering, adres, vorm } = bronnen;
  const { jaar } = spraak.atlas;
  const { huishouden, voor, na, vergelijking } = versnippering;
  const rijen = tafelrijen(bronnen).map(({ code, naam, nu, dan }) => ({
    code,
    naam,
    tafelsMin: nu.min,
    tafelsMax: nu.max,
    danMin: dan?.min ?? null,
    danMax: dan?.max ?? null,
  }));
  const rijVan = new Map(rijen.map((rij) => [rij.code, rij]));
  const recept = { jaar, datum: voor.datum, huishouden: huishouden.huishouden, link: adres };
  return {
    csv: () => csvVan(tafelTabel(jaar, huishouden.huishouden, tafelrijen(bronnen))),
    json: () => ({
      type: 'application/json',
      inhoud: `${JSON.stringify(
        {
          recept,
          gemiddelde: voor.gemiddelde,
          gemiddeldeDan: na?.gemiddelde ?? null,
          bijdragen: (na ?? voor).bijdragen.map((b) => ({ ...b, bijdrage: orNull(b.bijdrage) })),
          minder: vergelijking?.minder ?? null,
          gelijk: vergelijking?.gelijk ?? null,
          meer: vergelijking?.meer ?? null,
          gemeenten: rijen,
        },
        null,
        2,
      )}\n`,
    }),
    geojson: () => ({
      type: 'application/geo+json',
      inhoud: toGeoJson(requireVorm(vorm).vlakken, (code) => ({ ...rijVan.get(code) }), {
        samenhang: recept,
      }),
    }),
    svg: () => ({ type: 'image/svg+xml', inhoud: svgOf(bronnen) }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(svgOf(bronnen)) }),
  };
}
