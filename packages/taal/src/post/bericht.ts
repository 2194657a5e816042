import type { Catalogus } from '../catalogus.ts';
import { datumInWoorden, kleineLetter } from '../getal/index.ts';
import { localeVan, type Taal } from '../taal.ts';
import { browsernaam } from './browser.ts';
import type { Berichtfeit } from './feiten.ts';

/** A message as it is read: its subject and its text, in lines. */
interface Brief {
  readonly onderwerp: string;
  readonly tekst: string;
}

/** A moment as people in the Netherlands write it, with the time: 29 november 2026 om 11:15. */
function momentInWoorden(moment: string, taal: Taal): string {
  return new Intl.DateTimeFormat(localeVan[taal], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(moment));
}

/** What the text of a message is made of, beside its link. */
function partsOf(t: Catalogus, taal: Taal, feit: Berichtfeit): readonly string[] {
  switch (feit.soort) {
    case 'uitnodiging':
      return [
        feit.organisatie,
        kleineLetter(t.toegang.rollen[feit.rol]),
        momentInWoorden(feit.verlooptOp, taal),
      ];
    case 'genodigd':
      return [feit.organisatie, momentInWoorden(feit.verlooptOp, taal)];
    case 'herstel':
      return [String(feit.minuten)];
    case 'nieuwe-browser':
      return [momentInWoorden(feit.op, taal), browsernaam(t, feit.browser)];
    case 'wachtwoord-gewijzigd':
      return [momentInWoorden(feit.op, taal)];
    case 'passkey-toegevoegd':
      return [momentInWoorden(feit.op, taal), feit.naam];
    case 'herinnering':
      return [
        feit.wat,
        feit.naam,
        feit.organisatie,
        t.eigenaars.post[feit.moment](datumInWoorden(feit.datum, taal)),
      ];
    case 'kringnodiging':
      return [kleineLetter(t.kring.rollen[feit.rol]), momentInWoorden(feit.verlooptOp, taal)];
    case 'kringterugblik':
      return [datumInWoorden(feit.datum, taal)];
    case 'signaalvraag':
      return [feit.organisatie];
    case 'opgave':
      return [
        feit.titel,
        feit.organisatie === ''
          ? t.opgave.feiten[feit.wat]
          : t.opgave.deed(feit.organisatie, t.opgave.feiten[feit.wat]),
        momentInWoorden(feit.op, taal),
      ];
    case 'genoemd':
      return [feit.door === '' ? t.toegang.organisatie.iemand : feit.door, feit.titel];
    case 'opgavevraag':
      return [feit.titel, feit.organisatie];
    case 'terugkijken':
    case 'incident':
      return [feit.titel, datumInWoorden(feit.datum, taal)];
    case 'tweede-stap-gewist':
      return [momentInWoorden(feit.op, taal), feit.organisatie];
  }
}

/** The message in words. `link` is where it sends its reader; empty where that may not be seen. */
export function describeBericht(t: Catalogus, taal: Taal, feit: Berichtfeit, link: string): Brief {
  const { onderwerp, tekst } = t.post.brieven[feit.soort];
  const delen = [link === '' ? t.post.linkVerborgen : link, ...partsOf(t, taal, feit)];
  const schrijf: (...delen: readonly string[]) => string = tekst;
  return { onderwerp, tekst: [t.post.aanhef, schrijf(...delen), t.post.groet].join('\n\n') };
}
