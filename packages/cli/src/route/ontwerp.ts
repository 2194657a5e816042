import {
  type Atlas,
  compareVersnippering,
  computeVersnippering,
  designEditie,
  type Geplaatstontwerp,
  meanAt,
  type Tafelaantal,
  tafelregel,
  tafelsAt,
  type Versnippering,
} from '@samenhang/core';
import type { Werk } from '../pakket/index.ts';
import { tabel, toonAantal, toonMet } from '../uitvoer/index.ts';
import { toonGemiddeld } from './woorden.ts';

/** The regions of each layer in the place of its indelingen. */
function replaceBy(atlas: Atlas, { opgave, lagen }: Geplaatstontwerp) {
  return new Map(
    opgave.lagen.flatMap(({ indelingen }, k) => {
      const labels = lagen[k];
      if (!labels) return [];
      const editie = designEditie(atlas, labels, { indeling: `ontwerp-${k + 1}` });
      return indelingen.map(({ indeling }) => [indeling, editie] as const);
    }),
  );
}

function meanOf(alle: Versnippering, h: number): Tafelaantal {
  const aantallen = Array.from({ length: alle.aantalGemeenten }, (_, g) => tafelsAt(alle, g, h));
  const mean = (welke: 'min' | 'max'): number =>
    aantallen.reduce((som, a) => som + a[welke], 0) / aantallen.length;
  return { min: mean('min'), max: mean('max') };
}

/** The tafels of the reference households before and after a design. */
export function compareOntwerp(
  { atlas, bron }: Werk,
  ontwerp: Geplaatstontwerp,
  eigen: ReadonlyMap<string, string>,
) {
  const vervangen = replaceBy(atlas, ontwerp);
  const vraag = { atlas, takenboek: bron.pakket.takenboek, eigen };
  const voor = computeVersnippering(vraag);
  const na = computeVersnippering({ ...vraag, vervangen });
  const { verschillen: _, ...totaal } = compareVersnippering(voor, na);
  return {
    jaar: atlas.jaar,
    telregel: tafelregel,
    vervangt: [...vervangen.keys()],
    ...totaal,
    huishoudens: voor.huishoudens.map(({ huishouden, naam }, h) => ({
      huishouden,
      naam,
      voor: meanOf(voor, h),
      na: meanOf(na, h),
    })),
    gemeenten: atlas.gemeenten.map(({ code, naam }, g) => ({
      code,
      naam,
      voor: meanAt(voor, g),
      na: meanAt(na, g),
    })),
  };
}

type Vergelijking = ReturnType<typeof compareOntwerp>;

function change(v: { readonly voor: Tafelaantal; readonly na: Tafelaantal }): number {
  return v.na.min + v.na.max - v.voor.min - v.voor.max;
}

export function describeOntwerp(v: Vergelijking): string[] {
  const kolommen = [
    { kop: 'nu', rechts: true },
    { kop: 'straks', rechts: true },
  ];
  const anders = v.gemeenten.filter((g) => Math.abs(change(g)) > 1e-9).sort((a, b) => change(a) - change(b));
  return [
    `Tafels van ${toonMet(v.huishoudens.length, 'voorbeeldhuishouden', 'voorbeeldhuishoudens')} in ${toonMet(v.gemeenten.length, 'gemeente', 'gemeenten')}, ${v.jaar}: gemiddeld nu ${toonGemiddeld(v.voor)}, met dit ontwerp ${toonGemiddeld(v.na)}`,
    `Het ontwerp komt in de plaats van ${v.vervangt.join(', ')}.`,
    `Van alle huishoudens in alle gemeenten hebben er ${toonAantal(v.minder)} minder tafels, ${toonAantal(v.gelijk)} evenveel en ${toonAantal(v.meer)} meer.`,
    '',
    'Huishoudens',
    ...tabel(
      [{ kop: 'huishouden' }, ...kolommen, { kop: '' }],
      v.huishoudens.map((h) => [h.huishouden, toonGemiddeld(h.voor), toonGemiddeld(h.na), h.naam]),
    ),
    '',
    ...(anders.length === 0
      ? ['In geen gemeente verandert het gemiddelde.']
      : [
          'Gemeenten waar het verandert, de grootste winst eerst',
          ...tabel(
            [{ kop: 'code' }, { kop: 'naam' }, ...kolommen],
            anders.map((g) => [g.code, g.naam, toonGemiddeld(g.voor), toonGemiddeld(g.na)]),
          ),
        ]),
    '',
    `Telregel: ${v.telregel}.`,
  ];
}
