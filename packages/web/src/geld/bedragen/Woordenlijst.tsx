import { useQuery } from '@tanstack/react-query';
import { Onderweg } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { taakveldenVraag } from './vragen.ts';

/** The task fields that the package knows, with the number that each was split from. */
export function Woordenlijst() {
  const { bedragen: woorden } = useTaal().t.geld;
  const { data, error, refetch } = useQuery(taakveldenVraag);
  return (
    <Uitklap titel={woorden.woordenlijst} className="sh-niet-drukken">
      <p>{woorden.woordenlijstUitleg}</p>
      {data ? (
        <>
          <Schuif label={woorden.woordenlijst} hoog>
            <Tabel
              bijschrift={woorden.woordenlijst}
              bijschriftVerborgen
              kolommen={[
                { id: 'taakveld', kop: woorden.nummer, cel: (v) => <code>{v.taakveld}</code> },
                { id: 'naam', kop: woorden.naam, isNaam: true, cel: (v) => v.naam },
                { id: 'voorheen', kop: woorden.voorheen, cel: (v) => <code>{v.voorheen}</code> },
              ]}
              rijen={data}
              sleutel={({ taakveld }) => taakveld}
            />
          </Schuif>
          <p className="sh-noot">
            {woorden.woordenlijstBron} <cite>{data[0]?.bron}</cite>
          </p>
        </>
      ) : (
        <Onderweg fout={error} opnieuw={() => void refetch()} />
      )}
    </Uitklap>
  );
}
