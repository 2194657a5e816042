import { isDag } from '../recht/index.ts';
import { findPersoonsgegevens } from '../signaal/index.ts';
import type { Kennisbijdrage } from './bijdrage.ts';
import { isLink, keyOfLink } from './link.ts';

/**
 * What is wrong with what was brought in, and where. `verplicht`: nothing stands there; `webadres`: no link that anybody
 * may open; `datum`: no year, month or day; `persoonsgegevens`: it likely tells of a person.
 */
export interface Kennisfout {
  readonly pad: string;
  readonly code: 'verplicht' | 'webadres' | 'datum' | 'persoonsgegevens';
}

const maanden = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

function isDatum(tekst: string): boolean {
  return tekst === '' || /^\d{4}$/u.test(tekst) || maanden.test(tekst) || isDag(tekst);
}

/** What people wrote themselves, by field. A link is none of it: who made the page answers for its address. */
export function textsOf(bijdrage: Kennisbijdrage): Readonly<Record<string, string>> {
  return bijdrage.wat === 'item'
    ? { titel: bijdrage.titel, maker: bijdrage.maker }
    : { tekst: bijdrage.tekst, functie: bijdrage.functie };
}

function ownFaults(bijdrage: Kennisbijdrage): readonly Kennisfout[] {
  const fouten: Kennisfout[] = [];
  const need = (pad: string, er: boolean, code: Kennisfout['code'] = 'verplicht') => {
    if (!er) fouten.push({ pad, code });
  };
  if (bijdrage.wat === 'ervaring') {
    need('taak', bijdrage.taak.trim() !== '');
    need('functie', bijdrage.functie.trim() !== '');
    need('contactlink', bijdrage.contactlink === null || isLink(bijdrage.contactlink), 'webadres');
    return fouten;
  }
  const { gebied } = bijdrage;
  need('titel', bijdrage.titel.trim() !== '');
  need('link', isLink(bijdrage.link), 'webadres');
  need('gebied.gemeenten', gebied.soort !== 'gemeenten' || gebied.gemeenten.length > 0);
  need('verschenen', isDatum(bijdrage.verschenen), 'datum');
  return fouten;
}

/** What is wrong with it; nothing where all is well. What is likely of a person is found before anything is kept. */
export function keurKennis(bijdrage: Kennisbijdrage): readonly Kennisfout[] {
  const persoonlijk = Object.entries(textsOf(bijdrage))
    .filter(([, tekst]) => findPersoonsgegevens(tekst).length > 0)
    .map(([pad]): Kennisfout => ({ pad, code: 'persoonsgegevens' }));
  return [...ownFaults(bijdrage), ...persoonlijk];
}

/** What there is once: a page by its link, what an organisation has experience with by its task and indeling. */
export function keyOfKennis(bijdrage: Kennisbijdrage, organisatie: string): string {
  return bijdrage.wat === 'item'
    ? `item ${keyOfLink(bijdrage.link)}`
    : `ervaring ${organisatie} ${bijdrage.taak} ${bijdrage.indeling ?? ''}`;
}
