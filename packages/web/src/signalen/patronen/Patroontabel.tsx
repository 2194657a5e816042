import type { Kenmerksoort, PatronenAntwoord } from '@samenhang/core/signaal';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Staaf } from '../../ui/Staaf.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import type { Keuzes } from '../keuzes.ts';

interface PatroontabelProps {
  readonly antwoord: PatronenAntwoord;
  readonly keuzes: Keuzes;
  /** The value that others lead to. */
  readonly gekozen: string | undefined;
}

type Patroon = PatronenAntwoord['patronen'][number];

/** What each is called in the language of the page; of a region the data package has one name. */
function useNaam({
  antwoord: { soort },
  keuzes,
}: Pick<PatroontabelProps, 'antwoord' | 'keuzes'>): (patroon: Patroon) => string {
  const { patronen } = useTaal().t.signaal;
  return ({ waarde, naam }) => {
    if (soort === 'regio') return naam;
    if (soort === 'kwartaal') return patronen.kwartaal(waarde.slice(0, 4), waarde.slice(5));
    return keuzes.nameOf({ soort: soort satisfies Kenmerksoort, waarde });
  };
}

/** The counts that are told, in the order of their names: no ranking. What is too few is named, without a count. */
export function Patroontabel(props: PatroontabelProps) {
  const { t, getal } = useTaal();
  const { blad, patronen: woorden } = t.signaal;
  const nameOf = useNaam(props);
  const { patronen, soort } = props.antwoord;
  const genoemd = patronen.filter(({ signalen }) => signalen !== null);
  const rest = patronen.filter(({ signalen }) => signalen === null);
  const meeste = Math.max(1, ...genoemd.map(({ signalen }) => signalen ?? 0));
  const bijschrift = blad.tabel(blad.soorten[soort]);
  const { gekozen } = props;
  return (
    <>
      <Gekozen patroon={patronen.find(({ waarde }) => waarde === gekozen)} nameOf={nameOf} />
      {genoemd.length > 0 && (
        <Schuif label={bijschrift}>
          <Tabel
            bijschrift={bijschrift}
            sleutel={({ waarde }) => waarde}
            rijen={genoemd}
            isAangewezen={({ waarde }) => waarde === gekozen}
            kolommen={[
              { id: 'naam', kop: woorden.kolommen.wat, cel: nameOf, isNaam: true },
              {
                id: 'signalen',
                kop: woorden.kolommen.signalen,
                getal: true,
                cel: ({ signalen }) => (
                  <>
                    {getal.heel(signalen ?? 0)} <Staaf deel={(signalen ?? 0) / meeste} />
                  </>
                ),
              },
              {
                id: 'gemeenten',
                kop: woorden.kolommen.gemeenten,
                getal: true,
                cel: ({ gemeenten }) => woorden.minstens(getal.heel(gemeenten ?? 0)),
              },
            ]}
          />
        </Schuif>
      )}
      {rest.length > 0 && (
        <Uitklap titel={blad.rest(getal.heel(rest.length))}>
          <p>{rest.map(nameOf).join('; ')}</p>
        </Uitklap>
      )}
    </>
  );
}

interface GekozenProps {
  readonly patroon: Patroon | undefined;
  readonly nameOf: (patroon: Patroon) => string;
}

/** The one that somebody came for, before the others: also where it is too few to tell. */
function Gekozen({ patroon, nameOf }: GekozenProps) {
  const { t, getal } = useTaal();
  if (!patroon) return null;
  const { blad } = t.signaal;
  const naam = nameOf(patroon);
  const { signalen } = patroon;
  return (
    <Melding>
      <p>{signalen === null ? blad.vertelWeinig(naam) : blad.vertel(naam, getal.heel(signalen))}</p>
    </Melding>
  );
}
