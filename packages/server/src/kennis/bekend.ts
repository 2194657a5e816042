import type { Kandidaatfout, Kennisbijdrage, Kennisitem } from '@samenhang/core/kennis';
import type { Bron } from '../bron/index.ts';

function unknownArea(bron: Bron, { gebied }: Kennisitem): readonly Kandidaatfout[] {
  const atlas = bron.atlas(bron.laatsteJaar);
  if (gebied.soort === 'land' || !atlas) return [];
  if (gebied.soort === 'gemeenten') {
    const codes = new Set(atlas.gemeenten.map(({ code }) => code));
    const vreemd = gebied.gemeenten.find((code) => !codes.has(code));
    return vreemd === undefined ? [] : [{ veld: 'gebied.gemeenten', code: 'onbekend', gevonden: vreemd }];
  }
  const editie = atlas.edities.get(gebied.indeling);
  if (!editie) return [{ veld: 'gebied.indeling', code: 'onbekend', gevonden: gebied.indeling }];
  return editie.regios.some(({ code }) => code === gebied.regio)
    ? []
    : [{ veld: 'gebied.regio', code: 'onbekend', gevonden: gebied.regio }];
}

/** What it names and the data package does not have: tasks, gemeenten of the latest year, indelingen and their regions. */
export function unknownIn(bron: Bron, bijdrage: Kennisbijdrage): readonly Kandidaatfout[] {
  const taken = new Set(bron.pakket.takenboek.taken.map(({ taak }) => taak));
  if (bijdrage.wat === 'ervaring') {
    const fouten: Kandidaatfout[] = taken.has(bijdrage.taak) ? [] : [{ veld: 'taak', code: 'onbekend' }];
    const { indeling } = bijdrage;
    const kent = indeling === null || bron.pakket.feiten.indelingen.some((een) => een.indeling === indeling);
    return kent ? fouten : [...fouten, { veld: 'indeling', code: 'onbekend' }];
  }
  const vreemd = bijdrage.taken.find((taak) => !taken.has(taak));
  return [
    ...(vreemd === undefined ? [] : [{ veld: 'taken', code: 'onbekend' as const, gevonden: vreemd }]),
    ...unknownArea(bron, bijdrage),
  ];
}
