import { Button } from '@nl-design-system-candidate/button-react';
import { datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { type Keuzes, useKeuzes } from '../keuzes.ts';
import { type Signaal, signalenVraag } from '../vragen.ts';
import { Filters } from './Filters.tsx';
import { askFor, BLADZIJDE, begin, isSearch, MEESTE, type Zoekstand } from './zoekstand.ts';

interface LijstProps {
  /** Beside each signal, such as a box to choose it by. */
  readonly bij?: (signaal: Signaal) => ReactNode;
}

/** The signals that one may read, with a search, and filters that tell how many each would give. */
export function Lijst({ bij }: LijstProps) {
  const woorden = useTaal().t.signaal.lijst;
  const keuzes = useKeuzes();
  const [stand, setStand] = useState(begin);
  const { data, error } = useQuery(signalenVraag(askFor(stand)));
  const anders = (deel: Partial<Zoekstand>) => setStand({ ...stand, hoogstens: BLADZIJDE, ...deel });
  const gezocht = isSearch(stand);
  return (
    <div className="sh-signalen">
      <Zoeken onZoek={(tekst) => anders({ tekst })} />
      {error && <Probleem fout={error} />}
      {!data && !error && <p role="status">{woorden.laden}</p>}
      {data && (data.totaal > 0 || gezocht) && (
        <Filters stand={stand} keuzes={keuzes} tellingen={data.tellingen} onAnders={anders}>
          {gezocht && (
            <Button purpose="subtle" onClick={() => setStand(begin)}>
              {woorden.wis}
            </Button>
          )}
        </Filters>
      )}
      {data && <Aantal totaal={data.totaal} geteld={data.geteld} gezocht={gezocht} />}
      <ol className="sh-mijn__lijst">
        {data?.signalen.map((signaal) => (
          <Regel key={signaal.id} signaal={signaal} keuzes={keuzes} bij={bij?.(signaal)} />
        ))}
      </ol>
      {data && data.totaal > data.signalen.length && stand.hoogstens < MEESTE && (
        <Button purpose="secondary" onClick={() => anders({ hoogstens: stand.hoogstens + BLADZIJDE })}>
          {woorden.meer}
        </Button>
      )}
    </div>
  );
}

interface AantalProps {
  readonly totaal: number;
  /** Over how many the counts of the filters go. */
  readonly geteld: number;
  readonly gezocht: boolean;
}

function Aantal({ totaal, geteld, gezocht }: AantalProps) {
  const { t, getal } = useTaal();
  const woorden = t.signaal.lijst;
  if (totaal === 0) return <p role="status">{gezocht ? woorden.geenZo : woorden.geen}</p>;
  return (
    <p role="status">
      {woorden.gevonden(getal.heel(totaal))}
      {geteld < totaal && ` ${woorden.tellingVan(getal.heel(geteld))}`}
    </p>
  );
}

function Zoeken({ onZoek }: { readonly onZoek: (tekst: string) => void }) {
  const woorden = useTaal().t.signaal.lijst;
  const [tekst, setTekst] = useState('');
  return (
    <search>
      <form
        className="sh-signalen__zoek"
        onSubmit={(event) => {
          event.preventDefault();
          onZoek(tekst);
        }}
      >
        <Tekstveld
          label={woorden.zoek}
          type="search"
          uitleg={woorden.zoekUitleg}
          waarde={tekst}
          onWaarde={(nieuw) => {
            setTekst(nieuw);
            if (nieuw === '') onZoek('');
          }}
        />
        <Button purpose="secondary" type="submit">
          {woorden.zoekKnop}
        </Button>
      </form>
    </search>
  );
}

interface RegelProps {
  readonly signaal: Signaal;
  readonly keuzes: Keuzes;
  readonly bij: ReactNode;
}

function Regel({ signaal, keuzes, bij }: RegelProps) {
  const { t, taal, getal } = useTaal();
  const woorden = t.signaal.lijst;
  const { id, inhoud, staat, aantal, zender, gemaaktOp } = signaal;
  const plaats = placeOf(inhoud.gebied);
  return (
    <li className="sh-mijn__stuk sh-signaalregel">
      {bij}
      <div>
        <Koppeling to="/signalen/$id" params={{ id }} lang="nl">
          {inhoud.titel}
        </Koppeling>{' '}
        {staat !== 'open' && <Merkje>{woorden.staten[staat]}</Merkje>}
        <p className="sh-noot">
          {[
            woorden.van(zender?.naam ?? woorden.redactie, datumInWoorden(gemaaktOp.slice(0, 10), taal)),
            ...(plaats ? [keuzes.nameOf(plaats)] : []),
            ...inhoud.naden.map((naad) => t.signaal.form.naden[naad]),
          ].join(' · ')}
        </p>
        {aantal > 1 && <p className="sh-noot">{woorden.achter(getal.heel(aantal))}</p>}
      </div>
    </li>
  );
}

/** Where it happens, as it is called; undefined where that is not told. */
function placeOf(gebied: Signaal['inhoud']['gebied']) {
  if (gebied === null) return undefined;
  return gebied.soort === 'gemeente'
    ? ({ soort: 'gemeente', waarde: gebied.code } as const)
    : ({ soort: 'regio', waarde: `${gebied.indeling}:${gebied.code}` } as const);
}
