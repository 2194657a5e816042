import { useQuery } from '@tanstack/react-query';
import { agendaVraag } from '../../agenda/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Keuzelijst } from './Keuzelijst.tsx';

interface OpgavekeuzeProps {
  readonly opgaven: readonly string[];
  readonly onOpgaven: (opgaven: readonly string[]) => void;
}

/** The opgaven on the agenda that an item helps with; none where nothing is on it. */
export function Opgavekeuze({ opgaven, onOpgaven }: OpgavekeuzeProps) {
  const woorden = useTaal().t.kennis.inbreng;
  const { data } = useQuery(agendaVraag({}));
  const alle = data?.opgaven ?? [];
  if (alle.length === 0 && opgaven.length === 0) return null;
  const naam = (id: string) => alle.find((een) => een.id === id)?.titel ?? woorden.opgaveWeg;
  return (
    <>
      <Keuzeveld
        label={woorden.voegOpgaveToe}
        waarde=""
        opties={[
          { waarde: '', tekst: woorden.kies },
          ...alle.map(({ id, titel }) => ({ waarde: id, tekst: titel })),
        ]}
        onKies={(id) => {
          if (id !== '') onOpgaven([...new Set([...opgaven, id])]);
        }}
      />
      <Keuzelijst
        waarden={opgaven}
        naam={naam}
        onWeg={(id) => onOpgaven(opgaven.filter((een) => een !== id))}
      />
    </>
  );
}
