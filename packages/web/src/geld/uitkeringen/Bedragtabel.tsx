import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import type { Uitkeringmaat } from '../maten.ts';
import { showValue } from '../uitkomst/bedragwaarde.ts';
import { type Bedragen, type Onderwerprij, pivotBedragen, sumOf } from './ontvanger.ts';

interface BedragtabelProps {
  readonly bedragen: Bedragen;
  readonly maat: Uitkeringmaat;
}

/** Subjects against years; a subject leads to all of its recipients in its last year. */
export function Bedragtabel({ bedragen: { bedragen, gemeente }, maat }: BedragtabelProps) {
  const { t, getal } = useTaal();
  const { ontvanger: woorden } = t.geld;
  const { jaren, rijen } = pivotBedragen(bedragen);
  const lastOf = ({ per }: Onderwerprij) => [...per.keys()].filter((jaar) => jaar !== null).at(-1);
  const kolommen: readonly Kolom<Onderwerprij>[] = [
    {
      id: 'onderwerp',
      kop: woorden.onderwerp,
      isNaam: true,
      cel: (rij) => {
        const jaar = lastOf(rij);
        return (
          <Koppeling
            to="/geld/uitkeringen"
            search={{
              onderwerp: rij.onderwerp,
              ...(jaar === undefined ? {} : { jaar }),
              ...(gemeente === null ? {} : { gemeente }),
            }}
            preload={false}
          >
            {rij.onderwerp}
          </Koppeling>
        );
      },
    },
    ...jaren.map(
      (jaar): Kolom<Onderwerprij> => ({
        id: String(jaar),
        kop: jaar === null ? woorden.zonder : String(jaar),
        getal: true,
        cel: ({ per }) => showValue(sumOf(per.get(jaar), maat), maat, getal),
      }),
    ),
  ];
  return (
    <Schuif label={woorden.tabel} hoog>
      <Tabel
        bijschrift={woorden.tabel}
        bijschriftVerborgen
        kolommen={kolommen}
        rijen={rijen}
        sleutel={({ onderwerp }) => onderwerp}
        className="sh-tabel--vast"
      />
    </Schuif>
  );
}
