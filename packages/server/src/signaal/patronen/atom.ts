import { toAtom } from '@samenhang/beeld';
import type { PatronenAntwoord } from '@samenhang/core/signaal';
import { nl } from '@samenhang/taal';

/** The first day of a quarter: `2026-4` is 1 October. */
function beginOf(kwartaal: string): string {
  const maand = String((Number(kwartaal.slice(5)) - 1) * 3 + 1).padStart(2, '0');
  return `${kwartaal.slice(0, 4)}-${maand}-01T00:00:00Z`;
}

/** The patterns that are told, as a feed: an entry changes in the quarter of its last signal. */
export function patronenToAtom({ soort, indeling, kenmerk, patronen }: PatronenAntwoord, zelf: URL): string {
  const woorden = nl.signaal.patronen;
  const keuze = {
    soort,
    ...(indeling === null ? {} : { indeling }),
    ...(kenmerk === null ? {} : { [kenmerk.soort]: kenmerk.waarde }),
  };
  const adres = `/signalen/patronen?${new URLSearchParams(keuze).toString()}`;
  const stukken = patronen.flatMap(({ waarde, naam, signalen, gemeenten, laatste }) =>
    laatste === null
      ? []
      : [
          {
            kenmerk: ['patronen', ...Object.values(keuze), waarde],
            titel: naam,
            tekst: woorden.aantal(String(signalen), String(gemeenten)),
            adres,
            auteur: nl.site.naam,
            op: beginOf(laatste),
          },
        ],
  );
  return toAtom({ titel: woorden.titel, taal: 'nl', zelf, adres, stukken });
}
