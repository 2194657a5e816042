import type { Atlas, Gemeentelaag, Gemeenteuitleg, Indelinguitleg, Regiouitleg } from '@samenhang/core';
import { count, listAll, names as namesOf, procent, woordenVan } from './woorden.ts';

function names(atlas: Atlas, gemeenten: readonly number[]): string {
  return namesOf(gemeenten, (g) => atlas.gemeenten[g]?.naam ?? '');
}

function indelingnaam(atlas: Atlas, id: string): string {
  return atlas.indelingen.get(id)?.naam ?? id;
}

function describeChange(atlas: Atlas, wie: string, u: Indelinguitleg): string {
  const naam = indelingnaam(atlas, u.indeling);
  if (u.regiosVandaag.length === 0) return `${naam}: ${wie} is in no region now.`;
  if (u.verloren.length + u.nieuw.length === 0) return `${naam}: nothing changes.`;
  const delen = [
    ...(u.nieuw.length > 0 ? [`new with ${names(atlas, u.nieuw)}`] : []),
    u.verloren.length > 0 ? `no longer with ${names(atlas, u.verloren)}` : 'all partners of today remain',
  ];
  return `${naam}: ${delen.join('; ')}.`;
}

function describeLaag(atlas: Atlas, wie: string, laag: Gemeentelaag, nummer: string): string[] {
  const begin =
    laag.partners.length === 0
      ? `${wie} is a region by itself${nummer}.`
      : `${wie} comes in the region ${laag.regionaam}${nummer}, with ${names(atlas, laag.partners)}.`;
  return [begin, ...laag.indelingen.map((u) => describeChange(atlas, wie, u))];
}

/** What a design changes for a gemeente. */
export function describeGemeente(atlas: Atlas, uitleg: Gemeenteuitleg): string[] {
  const wie = atlas.gemeenten[uitleg.gemeente]?.naam ?? '';
  const meer = uitleg.lagen.length > 1;
  return uitleg.lagen.flatMap((laag, k) => describeLaag(atlas, wie, laag, meer ? ` in layer ${k + 1}` : ''));
}

function describeFit(atlas: Atlas, { paarovereenkomst, passing }: Regiouitleg): string[] {
  const [sterkste, zwakste] = [passing[0], passing.at(-1)];
  if (!sterkste || !zwakste || Number.isNaN(paarovereenkomst)) return [];
  const een = `Two municipalities in this region now share ${procent(paarovereenkomst)} of the chosen divisions on average.`;
  if (sterkste.overeenkomst === zwakste.overeenkomst) return [een];
  return [
    een,
    `${names(atlas, [sterkste.gemeente])} fits best (${procent(sterkste.overeenkomst)}), ${names(atlas, [zwakste.gemeente])} least (${procent(zwakste.overeenkomst)}).`,
  ];
}

function describeTies(atlas: Atlas, { indelingen, naburig, stromen }: Regiouitleg): string[] {
  const bindt = indelingen
    .filter((i) => i.aandeelParen >= 0.5)
    .map((i) => `${indelingnaam(atlas, i.indeling)} (${procent(i.aandeelParen)})`);
  const [buur] = naburig;
  return [
    ...(bindt.length > 0 ? [`At least half of the pairs are together already in ${listAll(bindt)}.`] : []),
    ...(buur
      ? [
          `After its own region the tie with the region ${buur.naam} is strongest: ${procent(buur.overeenkomst)} on average.`,
        ]
      : []),
    ...(stromen && !Number.isNaN(stromen.aanbod)
      ? [`Of the jobs of inhabitants ${procent(stromen.aanbod)} are within the region.`]
      : []),
  ];
}

/** Why a region is as it is. */
export function describeRegio(atlas: Atlas, u: Regiouitleg): string[] {
  const { een, meer, gewicht } = woordenVan.gemeenten;
  return [
    `The region ${u.naam} has ${u.leden.length === 1 ? `one ${een}` : count(u.leden.length, een, meer)} and ${gewicht(u.inwoners)}.`,
    ...describeFit(atlas, u),
    ...describeTies(atlas, u),
  ];
}
