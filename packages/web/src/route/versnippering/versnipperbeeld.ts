import { type Klasse, rampColours } from '@samenhang/beeld';
import {
  type Atlas,
  compareVersnippering,
  computeVersnippering,
  type Huishouden,
  midden,
  type Tafelaantal,
  type Takenboek,
  tafelsAt,
  type Versnippering,
  type Versnipperingvergelijking,
  type Vervanging,
} from '@samenhang/core';

/** What is left out, and what takes its place. */
export interface WatAls {
  readonly zonder: readonly string[];
  /** Id of an indeling of the atlas; undefined: each gemeente for itself. */
  readonly door: string | undefined;
}

/** The tafels of one reference household over all gemeenten: now, and with another map. */
export interface Versnipperbeeld {
  readonly huishouden: Huishouden;
  readonly voor: Versnippering;
  readonly na: Versnippering | undefined;
  readonly vergelijking: Versnipperingvergelijking | undefined;
  /** Ids of the indelingen that something takes the place of, and of the own one that does. */
  readonly anders: readonly string[];
  readonly door: string | undefined;
  /** By gemeente: what the map shows, so `na` where there is one. */
  readonly tafels: readonly Tafelaantal[];
  readonly klassen: readonly Klasse[];
  /** Gemeenten of which the number is not certain. */
  readonly onzeker: readonly number[];
  /** Indelingen that the household's tasks are done in; `null` for the year not known. */
  readonly indelingen: readonly {
    readonly indeling: string;
    readonly bijdrage: number;
    readonly bekend: boolean;
  }[];
}

const MEESTE_KLASSEN = 8;

/** Classes of whole numbers of tafels, light = few. */
function makeKlassen(tafels: readonly Tafelaantal[]): readonly Klasse[] {
  const waarden = tafels.map((a) => Math.floor(midden(a)));
  const laag = Math.min(...waarden);
  const hoog = Math.max(...waarden);
  const stap = Math.ceil((hoog - laag + 1) / MEESTE_KLASSEN);
  const aantal = Math.ceil((hoog - laag + 1) / stap);
  // Few classes do not take the ends of the ramp: one tafel more is no difference of night and day.
  const tinten = rampColours(Math.max(aantal, 4)).slice(0, aantal);
  return tinten.map((kleur, i) => {
    const van = laag + i * stap;
    const tot = van + stap;
    return { van, tot, kleur, aantal: waarden.filter((w) => w >= van && w < tot).length };
  });
}

/** The class of a number of tafels. */
export function klasseVan(klassen: readonly Klasse[], aantal: Tafelaantal): Klasse | undefined {
  return klassen.find((k) => midden(aantal) >= k.van && midden(aantal) < k.tot);
}

function replacements(atlas: Atlas, { zonder, door }: WatAls): ReadonlyMap<string, Vervanging> {
  const editie = door === undefined ? undefined : atlas.edities.get(door);
  const wat: Vervanging = editie ? { regios: editie.regios, overdekking: editie.overdekking } : 'lokaal';
  return new Map(zonder.map((indeling) => [indeling, wat]));
}

function listIndelingen(atlas: Atlas, { bijdragen }: Versnippering): Versnipperbeeld['indelingen'] {
  const per = new Map<string, number>();
  for (const { indeling, bijdrage } of bijdragen)
    if (indeling !== null) per.set(indeling, (per.get(indeling) ?? 0) + bijdrage);
  return [...per].map(([indeling, bijdrage]) => ({
    indeling,
    bijdrage,
    bekend: atlas.edities.has(indeling),
  }));
}

/** Counts the tafels of one household at every gemeente, twice when something is left out. */
export function makeVersnipperbeeld(
  atlas: Atlas,
  takenboek: Takenboek,
  huishouden: Huishouden,
  watAls: WatAls,
): Versnipperbeeld {
  const vraag = { atlas, takenboek: { ...takenboek, huishoudens: [huishouden] } };
  const voor = computeVersnippering(vraag);
  const indelingen = listIndelingen(atlas, voor);
  const vervangen = replacements(atlas, {
    ...watAls,
    zonder: watAls.zonder.filter((id) => indelingen.some((i) => i.indeling === id)),
  });
  const na = vervangen.size > 0 ? computeVersnippering({ ...vraag, vervangen }) : undefined;
  const tafels = atlas.gemeenten.map((_, g) => tafelsAt(na ?? voor, g, 0));
  return {
    huishouden,
    voor,
    na,
    anders: [...vervangen.keys()],
    door: watAls.door !== undefined && atlas.edities.has(watAls.door) ? watAls.door : undefined,
    vergelijking: na ? compareVersnippering(voor, na) : undefined,
    tafels,
    klassen: makeKlassen(tafels),
    onzeker: tafels.flatMap((a, g) => (a.min === a.max ? [] : [g])),
    indelingen,
  };
}

/** How many gemeenten have so many tafels, by the middle of what is known, rounded down; without holes. */
export function makeVerdeling({ voor, na }: Versnipperbeeld): readonly {
  readonly tafels: number;
  readonly nu: number;
  readonly straks: number | undefined;
}[] {
  const tel = (v: Versnippering): number[] =>
    Array.from({ length: v.aantalGemeenten }, (_, g) => Math.floor(midden(tafelsAt(v, g, 0))));
  const nu = tel(voor);
  const straks = na ? tel(na) : undefined;
  const alle = [...nu, ...(straks ?? [])];
  const laag = Math.min(...alle);
  return Array.from({ length: Math.max(...alle) - laag + 1 }, (_, i) => ({
    tafels: laag + i,
    nu: nu.filter((x) => x === laag + i).length,
    straks: straks?.filter((x) => x === laag + i).length,
  }));
}
