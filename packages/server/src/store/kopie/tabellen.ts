import type { Tabellen } from '../tabellen.ts';

/** In every copy; only when the store moves to another database; or never. */
type Kopieregel = 'blijft' | 'verhuist' | 'vluchtig';

/**
 * What of every table goes into a copy of the store; none can be forgotten. Each table follows those that it refers to.
 * Fleeting is who is signed in, who is invited or was given a link, messages with such links in them, what was tried and codes for once: an old copy must not let anybody in again.
 */
const kopieregels = {
  persoon: 'blijft',
  organisatie: 'blijft',
  lid: 'blijft',
  logboek: 'blijft',
  inlogwijze: 'blijft',
  tweedestap: 'blijft',
  passkey: 'blijft',
  passkeyvraag: 'vluchtig',
  sessie: 'vluchtig',
  aanbiedersessie: 'vluchtig',
  verificatie: 'vluchtig',
  uitnodiging: 'vluchtig',
  stuk: 'blijft',
  geschiedenis: 'blijft',
  publicatie: 'blijft',
  eigenaarstap: 'blijft',
  // Else everybody is reminded once more of what they were reminded of.
  herinnering: 'blijft',
  kennis: 'blijft',
  incident: 'blijft',
  samentekst: 'blijft',
  samensleutel: 'vluchtig',
  signaal: 'blijft',
  signaaleigenaar: 'blijft',
  signaalbron: 'blijft',
  signaalkenmerk: 'blijft',
  signaaltelling: 'blijft',
  signaalstap: 'blijft',
  redactiedaad: 'blijft',
  kring: 'blijft',
  kringlid: 'blijft',
  kringafspraak: 'blijft',
  // What was said in confidence can be destroyed only where no copy has it.
  kringsleutel: 'verhuist',
  kringtekst: 'verhuist',
  kringinstemming: 'verhuist',
  kringnodiging: 'vluchtig',
  opgave: 'blijft',
  opgavestap: 'blijft',
  opgavevolger: 'blijft',
  toets: 'blijft',
  toetsinvulling: 'blijft',
  deellink: 'vluchtig',
  agendalink: 'vluchtig',
  agendapunt: 'vluchtig',
  opmerking: 'blijft',
  aanwezig: 'vluchtig',
  vrijgave: 'blijft',
  post: 'vluchtig',
  herstelsleutel: 'vluchtig',
  browser: 'vluchtig',
  rekentaak: 'blijft',
  bewaartermijn: 'blijft',
  poging: 'vluchtig',
  instelling: 'blijft',
} as const satisfies Readonly<Record<keyof Tabellen, Kopieregel>>;

function tablesOf(...regels: readonly Kopieregel[]): readonly string[] {
  return Object.entries(kopieregels)
    .filter(([, regel]) => regels.includes(regel))
    .map(([naam]) => naam);
}

/** The tables that are copied, in the order in which they can be filled. */
export const kopietabellen: readonly string[] = tablesOf('blijft');

/** Those that go along to another database as well. */
export const verhuistabellen: readonly string[] = tablesOf('blijft', 'verhuist');
