import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Zoeklijst } from '../../ui/velden/Zoeklijst.tsx';
import { ontvangersVraag } from './ontvanger.ts';

/** Finds a recipient by (part of) any of its names. */
export function Ontvangerkiezer({ onKies }: { readonly onKies: (sleutel: string) => void }) {
  const { t, getal } = useTaal();
  const { ontvanger: woorden } = t.geld;
  const { data } = useQuery(ontvangersVraag);
  const zoek = useCallback(
    (tekst: string) => {
      const woord = tekst.trim().toLowerCase();
      return (data ?? [])
        .filter(({ namen }) => namen.some((naam) => naam.toLowerCase().includes(woord)))
        .sort(
          (a, b) =>
            Number(!a.naam.toLowerCase().startsWith(woord)) - Number(!b.naam.toLowerCase().startsWith(woord)),
        )
        .map(({ sleutel, naam, gemeente, regels }) => ({
          sleutel,
          naam,
          bij: woorden.bij(gemeente ?? woorden.geenCode, getal.heel(regels)),
        }));
    },
    [data, woorden, getal],
  );
  return (
    <Zoeklijst
      label={woorden.kies}
      voorbeeld={woorden.voorbeeld}
      zoek={zoek}
      niets={woorden.niets}
      meer={(aantal) => woorden.meer(getal.heel(aantal))}
      onKies={({ sleutel }) => onKies(sleutel)}
    />
  );
}
