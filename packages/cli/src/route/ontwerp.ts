import {
  type Atlas,
  compareVersnippering,
  computeVersnippering,
  designEditie,
  meanAt,
  type Ontwerpopgave,
  readOntwerpopgave,
  type Tafelaantal,
  tafelregel,
  tafelsAt,
  type Versnippering,
} from '@samenhang/core';
import type { Werk } from '../pakket/index.ts';
import { readJson } from '../rekenen/index.ts';
import { Bevinding, tabel, toonAantal, toonMet } from '../uitvoer/index.ts';
import { toonGemiddeld } from './woorden.ts';

/** A saved answer of `samenhang herontwerp --json`. */
export interface BewaardOntwerp {
  readonly bestand: string;
  readonly opgave: Ontwerpopgave;
  /** By layer the region of each gemeente, by code. */
  readonly lagen: readonly ReadonlyMap<string, string>[];
}

function labelsOf(laag: unknown): ReadonlyMap<string, string> | undefined {
  if (typeof laag !== 'object' || laag === null || !('labels' in laag)) return undefined;
  const { labels } = laag;
  if (typeof labels !== 'object' || labels === null) return undefined;
  return new Map(Object.entries(labels).map(([code, regio]) => [code, String(regio)]));
}

/** Reads a saved design. @throws Bevinding when the file is no answer with regions. */
export async function readOntwerp(bestand: string): Promise<BewaardOntwerp> {
  const json = await readJson(bestand);
  const gelezen = readOntwerpopgave(json);
  const rij: unknown = typeof json === 'object' && json !== null && 'lagen' in json ? json.lagen : undefined;
  const lagen = Array.isArray(rij) ? rij.map(labelsOf).filter((l) => l !== undefined) : [];
  if (!gelezen.ok || lagen.length === 0 || lagen.length !== gelezen.opgave.lagen.length)
    throw new Bevinding(
      `${bestand}: dit is geen bewaard ontwerp. Maak er een met: samenhang herontwerp … --json > ${bestand}`,
    );
  return { bestand, opgave: gelezen.opgave, lagen };
}

/** The regions of a layer in the place of its indelingen. */
function replaceBy(atlas: Atlas, { bestand, opgave, lagen }: BewaardOntwerp) {
  return new Map(
    opgave.lagen.flatMap((laag, k) => {
      const nummers = new Map<string, number>();
      const labels = atlas.gemeenten.map(({ code, naam }) => {
        const regio = lagen[k]?.get(code);
        if (regio === undefined)
          throw new Bevinding(
            `${bestand}: de gemeente ${naam} (${code}) heeft geen regio in lagen[${k}].labels.`,
          );
        if (!nummers.has(regio)) nummers.set(regio, nummers.size);
        return nummers.get(regio) ?? 0;
      });
      const editie = designEditie(atlas, labels, { indeling: `ontwerp-${k + 1}` });
      return laag.indelingen.map(({ indeling }) => [indeling, editie] as const);
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
  ontwerp: BewaardOntwerp,
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
