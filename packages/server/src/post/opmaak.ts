import { type Berichtfeit, describeBericht, nl, type Taal } from '@samenhang/taal';

/** A message of the outbox: what its text is made of. */
interface Stof {
  readonly taal: Taal;
  readonly soort: string;
  readonly gegevens: object;
  readonly sleutel?: string | undefined;
}

/** Where each kind sends its reader; what has a key has it behind a '#', which no browser sends to a server. */
const paden: Readonly<
  Record<
    Exclude<Berichtfeit['soort'], 'incident' | 'opgave' | 'opgavevraag' | 'terugkijken' | 'genoemd'>,
    string
  >
> = {
  uitnodiging: '/uitnodiging',
  genodigd: '/mijn',
  herstel: '/wachtwoord',
  'nieuwe-browser': '/mijn/account',
  'wachtwoord-gewijzigd': '/wachtwoord/vergeten',
  'passkey-toegevoegd': '/mijn/account',
  'tweede-stap-gewist': '/mijn/account',
  herinnering: '/mijn/eigenaars',
  kringnodiging: '/kring',
  kringterugblik: '/kring',
  signaalvraag: '/signalen',
};

/** Where a message sends its reader. */
function padOf(feit: Berichtfeit): string {
  if (feit.soort === 'genoemd') return `/ontwerp/${feit.ontwerp}`;
  if (feit.soort === 'incident') return `/agenda/incidenten/${feit.incident}`;
  return 'opgave' in feit ? `/agenda/${feit.opgave}` : paden[feit.soort];
}

const feitOf = ({ soort, gegevens }: Stof) => ({ ...gegevens, soort }) as Berichtfeit;

/** The text of a message. `adres` is how the world knows this server. Without `metLink` a link with a key stays hidden. */
export async function composeBericht(stof: Stof, adres: string, metLink: boolean) {
  const { taal, sleutel } = stof;
  const catalogus = taal === 'en' ? (await import('@samenhang/taal/en')).en : nl;
  const feit = feitOf(stof);
  const link = sleutel === undefined ? '' : `#${sleutel}`;
  const zichtbaar = sleutel === undefined || metLink;
  return describeBericht(catalogus, taal, feit, zichtbaar ? `${adres}${padOf(feit)}${link}` : '');
}

/** Has the link in it expired, so that the message is of no use any more? */
export function isStale(stof: Stof, nu: Date): boolean {
  const feit = feitOf(stof);
  return 'verlooptOp' in feit && feit.verlooptOp <= nu.toISOString();
}
