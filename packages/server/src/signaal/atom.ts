import type { PatronenAntwoord } from '@samenhang/core/signaal';
import { nl } from '@samenhang/taal';

const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML and HTML take it. */
export const escapeTekst = (tekst: string): string =>
  tekst.replaceAll(/[&<>"]/gu, (teken) => tekens[teken] ?? '');

/** The first day of a quarter: `2026-4` is 1 October. */
function beginOf(kwartaal: string): string {
  const maand = String((Number(kwartaal.slice(5)) - 1) * 3 + 1).padStart(2, '0');
  return `${kwartaal.slice(0, 4)}-${maand}-01T00:00:00Z`;
}

/** The patterns that are told, as a feed (RFC 4287): an entry changes in the quarter of its last signal. */
export function patronenToAtom({ soort, indeling, patronen }: PatronenAntwoord): string {
  const woorden = nl.signaal.patronen;
  const genoemd = patronen.filter(({ laatste }) => laatste !== null);
  const kenmerk = ['urn:samenhang:patronen', soort, indeling].filter((deel) => deel !== null).join(':');
  const nieuwste =
    genoemd
      .map(({ laatste }) => laatste ?? '')
      .sort()
      .at(-1) ?? '1970-1';
  const entries = genoemd.map(
    ({ waarde, naam, signalen, gemeenten, laatste }) => `
  <entry>
    <id>${escapeTekst(`${kenmerk}:${encodeURIComponent(waarde)}`)}</id>
    <title>${escapeTekst(naam)}</title>
    <updated>${beginOf(laatste ?? nieuwste)}</updated>
    <summary>${escapeTekst(woorden.aantal(String(signalen), String(gemeenten)))}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>${escapeTekst(kenmerk)}</id>
  <title>${escapeTekst(woorden.titel)}</title>
  <updated>${beginOf(nieuwste)}</updated>
  <author><name>Samenhang</name></author>${entries.join('')}
</feed>
`;
}
