import { findEmail, findPostcodeHuisnummer } from './adressen.ts';
import { findGeboortedatum } from './geboorte.ts';
import { findNaam } from './namen.ts';
import { findBsn, findIban, findKenteken, findTelefoon } from './nummers.ts';
import { type Vondst, type Vondstsoort, vondstsoorten } from './vondst.ts';

const zoekers: Readonly<Record<Vondstsoort, (tekst: string) => Vondst[]>> = {
  iban: findIban,
  email: findEmail,
  bsn: findBsn,
  telefoon: findTelefoon,
  kenteken: findKenteken,
  postcode_huisnummer: findPostcodeHuisnummer,
  geboortedatum: findGeboortedatum,
  naam: findNaam,
};

/**
 * The places in a text that are likely personal data, from front to back, none over another: where two kinds claim a
 * place, the surer kind has it (what has a checksum before what only looks like it). It is a guard, no proof: it misses
 * what has no form, such as a name alone, and it says so to who writes.
 */
export function findPersoonsgegevens(geschreven: string): Vondst[] {
  // Hyphens and spaces of every kind are alike, each as long as before.
  const tekst = geschreven.replace(/\p{Pd}/gu, '-').replace(/\p{Zs}/gu, ' ');
  const gevonden: Vondst[] = [];
  for (const soort of vondstsoorten)
    for (const vondst of zoekers[soort](tekst).sort((a, b) => b.tot - b.van - (a.tot - a.van)))
      if (gevonden.every(({ van, tot }) => vondst.tot <= van || vondst.van >= tot)) gevonden.push(vondst);
  return gevonden.sort((a, b) => a.van - b.van);
}
