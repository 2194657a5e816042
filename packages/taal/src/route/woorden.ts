import type { Atlas, Beslisser, Kaart, Partij, Plek, Taak, Tafel, Tafelaantal } from '@samenhang/core';
import { isGemeentelijk } from '@samenhang/core';
import type { Catalogus } from '../catalogus.ts';
import { type Getallen, hoofdletter, opsomming } from '../getal/index.ts';
import type { Taal } from '../taal.ts';

/** What words are made from: the language, the year, the numbers. */
export interface Spraak {
  readonly t: Catalogus;
  readonly taal: Taal;
  readonly getal: Getallen;
  readonly atlas: Atlas;
}

/** A row of the task table in the language of the reader. */
export function inTaal(taal: Taal, rij: { readonly naam: string; readonly naamEn: string }): string {
  return taal === 'en' && rij.naamEn !== '' ? rij.naamEn : rij.naam;
}

/** The name of a gemeente by its number in the atlas. */
export function gemeentenaam(atlas: Atlas, index: number): string {
  return atlas.gemeenten[index]?.naam ?? '';
}

/** "Zeist", or "3951 (Utrechtse Heuvelrug)". */
export function plaatsnaam({ t, atlas }: Spraak, { gemeente, postcode }: Plek): string {
  const naam = gemeentenaam(atlas, gemeente);
  return postcode === undefined ? naam : t.route.plaats.postcode(String(postcode), naam);
}

/** "7", or "6 tot 8". */
export function aantalTekst({ t, getal }: Spraak, { min, max }: Tafelaantal): string {
  return min === max ? getal.heel(min) : t.route.antwoord.tussen(getal.heel(min), getal.heel(max));
}

/** One kind of party: of one gemeente (its name), of more together (how many), or a body of its own. */
function partijVan({ route: { partij } }: Catalogus, beslisser: Beslisser, wie: Gemeenten): string {
  switch (beslisser) {
    case 'college':
      return wie.een === undefined ? partij.colleges(wie.aantal) : partij.college(wie.een);
    case 'raad':
      return wie.een === undefined ? partij.raden(wie.aantal) : partij.raad(wie.een);
    case 'burgemeester':
      return wie.een === undefined ? partij.burgemeesters(wie.aantal) : partij.burgemeester(wie.een);
    default:
      return partij[beslisser];
  }
}

interface Gemeenten {
  /** The name, where it is only one. */
  readonly een: string | undefined;
  readonly aantal: string;
}

function countGemeenten({ atlas, getal }: Spraak, gemeenten: readonly number[]): Gemeenten {
  const [eerste = -1] = gemeenten;
  const een = gemeenten.length === 1 ? gemeentenaam(atlas, eerste) : undefined;
  return { een, aantal: getal.heel(gemeenten.length) };
}

/** Who sits at a table. */
export function wieAanTafel(spraak: Spraak, tafel: Tafel): string {
  const { t, taal } = spraak;
  const delen = tafel.beslissers.map((beslisser) => {
    if (!isGemeentelijk(beslisser)) return tafel.organisatie ?? t.route.partij[beslisser as 'rijk'];
    const opties = [...new Set(tafel.opties.map((o) => partijVan(t, beslisser, countGemeenten(spraak, o))))];
    const wie = opsomming(taal, opties, 'of');
    return tafel.kennis === 'onbekend' ? t.route.partij.misschienSamen(wie) : wie;
  });
  return hoofdletter(opsomming(taal, delen));
}

/** What a regio of an indeling is called. */
export function regiosoort({ taal, atlas }: Spraak, taken: readonly Taak[], indeling: string): string {
  const taak = taken.find((x) => x.indeling === indeling || x.indelingGezocht === indeling);
  const soort = taal === 'en' ? (taak?.regiosoortEn ?? taak?.regiosoort) : taak?.regiosoort;
  return soort ?? atlas.indelingen.get(indeling)?.naam ?? indeling;
}

/** Why it is not known where a task is decided; empty where it is known. */
export function gatTekst(spraak: Spraak, { werkgebied, plek, taak }: Kaart): string {
  if (werkgebied.soort !== 'onbekend') return '';
  const { kaart } = spraak.t.route;
  const plaats = gemeentenaam(spraak.atlas, plek.gemeente);
  const soort = regiosoort(spraak, [taak], werkgebied.indeling);
  switch (werkgebied.waarom) {
    case 'geen-regio':
      return kaart.geenRegio(plaats);
    case 'deels-bekend':
      return kaart.deelsBekend(plaats, soort);
    case 'indeling-ontbreekt':
      return kaart.indelingOntbreekt(soort);
  }
}

/** Where a table stands: its regio's by name, or the gemeente, the country, the insurance. */
export function waarTafel(spraak: Spraak, tafel: Tafel, kaarten: readonly Kaart[]): string {
  const { t, taal, atlas } = spraak;
  const daar = tafel.kaarten.flatMap((i) => kaarten[i] ?? []);
  const taken = daar.map((k) => k.taak);
  if (tafel.regios.length > 0) {
    const namen = tafel.regios.map((r) => `${regiosoort(spraak, taken, r.indeling)} ${r.naam}`);
    return hoofdletter(opsomming(taal, namen, tafel.kennis === 'een-van' ? 'of' : 'en'));
  }
  const [eerste] = daar;
  if (!eerste) return '';
  switch (eerste.werkgebied.soort) {
    case 'landelijk':
      return t.route.kaart.landelijk;
    case 'persoon':
      return t.route.kaart.persoon;
    case 'onbekend':
      return t.route.kaart.onbekend;
    default:
      return t.route.kaart.lokaal(gemeentenaam(atlas, eerste.plek.gemeente));
  }
}

/** A candidate for the director, with its gemeente by number. */
export function partijnaam({ t, atlas }: Spraak, partij: Partij): string {
  const { gemeente } = partij;
  return describePartij(t, {
    ...partij,
    gemeente: gemeente === null ? null : { naam: gemeentenaam(atlas, gemeente) },
  });
}

/** A candidate for the director, with its gemeente by name. */
export function describePartij(
  t: Catalogus,
  {
    beslisser,
    gemeente,
    organisatie,
    regio,
  }: Omit<Partij, 'gemeente'> & { readonly gemeente: { readonly naam: string } | null },
): string {
  if (gemeente) return partijVan(t, beslisser, { een: gemeente.naam, aantal: '1' });
  const wie = organisatie ?? t.route.partij[beslisser as 'rijk'];
  return regio ? t.route.partij.inRegio(wie, regio.naam) : wie;
}

/** A law with its article, or that the article was not checked. */
export function wetTekst({ t }: Spraak, { wet, artikel }: Taak): string {
  return artikel === null ? `${wet} (${t.route.kaart.geenArtikel})` : t.route.kaart.artikel(wet, artikel);
}

/** What each member is called: its kind, with a number where there are more of that kind. */
export function ledennamen(
  { t, getal }: Pick<Spraak, 't' | 'getal'>,
  leden: readonly { readonly soort: keyof Catalogus['route']['huishouden']['soorten'] }[],
): readonly string[] {
  const { soorten, nummer } = t.route.huishouden;
  return leden.map(({ soort }, i) => {
    const alle = leden.filter((l) => l.soort === soort).length;
    const hoeveelste = leden.slice(0, i + 1).filter((l) => l.soort === soort).length;
    return alle === 1 ? soorten[soort] : nummer(soorten[soort], getal.heel(hoeveelste));
  });
}
