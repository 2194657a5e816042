import type { Atlas, Gemeentelaag, Gemeenteuitleg, Indelinguitleg, Regiouitleg } from '@samenhang/core';
import { heel, listAll, names as namesOf, procent, woordenVan } from './woorden.ts';

const woorden = woordenVan.gemeenten;

function names(atlas: Atlas, gemeenten: readonly number[]): string {
  return namesOf(gemeenten, (g) => atlas.gemeenten[g]?.naam ?? '', woorden);
}

function indelingnaam(atlas: Atlas, id: string): string {
  return atlas.indelingen.get(id)?.naam ?? id;
}

function describeChange(atlas: Atlas, wie: string, u: Indelinguitleg): string {
  const naam = indelingnaam(atlas, u.indeling);
  if (u.regiosVandaag.length === 0) return `${naam}: ${wie} ligt nu in geen regio.`;
  if (u.verloren.length + u.nieuw.length === 0) return `${naam}: er verandert niets.`;
  const delen = [
    ...(u.nieuw.length > 0 ? [`nieuw ${u.nieuw.length === 1 ? 'is' : 'zijn'} ${names(atlas, u.nieuw)}`] : []),
    u.verloren.length > 0
      ? `niet meer samen met ${names(atlas, u.verloren)}`
      : 'alle partners van nu blijven',
  ];
  return `${naam}: ${delen.join('; ')}.`;
}

function describeLaag(atlas: Atlas, wie: string, laag: Gemeentelaag, nummer: string): string[] {
  const begin =
    laag.partners.length === 0
      ? `${wie} vormt${nummer} een regio alleen.`
      : `${wie} komt${nummer} in de regio ${laag.regionaam}, samen met ${names(atlas, laag.partners)}.`;
  return [begin, ...laag.indelingen.map((u) => describeChange(atlas, wie, u))];
}

/** What a design changes for a gemeente. */
export function describeGemeente(atlas: Atlas, uitleg: Gemeenteuitleg): string[] {
  const wie = atlas.gemeenten[uitleg.gemeente]?.naam ?? '';
  const meer = uitleg.lagen.length > 1;
  return uitleg.lagen.flatMap((laag, k) => describeLaag(atlas, wie, laag, meer ? ` in laag ${k + 1}` : ''));
}

function describeFit(atlas: Atlas, { paarovereenkomst, passing }: Regiouitleg): string[] {
  const [sterkste, zwakste] = [passing[0], passing.at(-1)];
  if (!sterkste || !zwakste || Number.isNaN(paarovereenkomst)) return [];
  const een = `Twee gemeenten in deze regio delen nu gemiddeld ${procent(paarovereenkomst)} van de gekozen indelingen.`;
  if (sterkste.overeenkomst === zwakste.overeenkomst) return [een];
  return [
    een,
    `Het best past ${names(atlas, [sterkste.gemeente])} (${procent(sterkste.overeenkomst)}), het minst ${names(atlas, [zwakste.gemeente])} (${procent(zwakste.overeenkomst)}).`,
  ];
}

function describeTies(atlas: Atlas, { indelingen, naburig, stromen }: Regiouitleg): string[] {
  const bindt = indelingen
    .filter((i) => i.aandeelParen >= 0.5)
    .map((i) => `${indelingnaam(atlas, i.indeling)} (${procent(i.aandeelParen)})`);
  const [buur] = naburig;
  return [
    ...(bindt.length > 0 ? [`Minstens de helft van de paren ligt nu al samen in ${listAll(bindt)}.`] : []),
    ...(buur
      ? [
          `Na de eigen regio delen de gemeenten het meest met de regio ${buur.naam}: gemiddeld ${procent(buur.overeenkomst)}.`,
        ]
      : []),
    ...(stromen && !Number.isNaN(stromen.aanbod)
      ? [`Van de banen van inwoners ligt ${procent(stromen.aanbod)} binnen de regio.`]
      : []),
  ];
}

/** Why a region is as it is. */
export function describeRegio(atlas: Atlas, u: Regiouitleg): string[] {
  const aantal = u.leden.length === 1 ? 'één gemeente' : `${heel(u.leden.length)} gemeenten`;
  return [
    `De regio ${u.naam} heeft ${aantal} en ${woorden.gewicht(u.inwoners)}.`,
    ...describeFit(atlas, u),
    ...describeTies(atlas, u),
  ];
}
