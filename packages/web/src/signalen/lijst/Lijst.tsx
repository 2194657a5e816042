import { Button } from '@nl-design-system-candidate/button-react';
import { SIGNAALSTATEN } from '@samenhang/core/signaal';
import { datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Probleem, useMij } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Smaluitklap } from '../../ui/velden/Smaluitklap.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { type Keuzes, useKeuzes } from '../keuzes.ts';
import { type Signaal, signalenVraag, type Zoekvraag } from '../vragen.ts';

type Antwoord = { readonly tellingen: readonly { soort: Filtersoort; waarde: string; aantal: number }[] };
const FILTERS = ['taak', 'naad', 'wet', 'indeling', 'regeling', 'behoefte', 'gemeente', 'regio'] as const;
type Filtersoort = (typeof FILTERS)[number];

/** What is looked for; a page of so many at a time. */
interface Zoekstand {
  readonly tekst: string;
  readonly filters: Partial<Record<Filtersoort, string>>;
  readonly staat: string;
  readonly organisatie: string;
  readonly hoogstens: number;
}

const BLADZIJDE = 20;
const MEESTE = 100;
const begin: Zoekstand = { tekst: '', filters: {}, staat: 'open', organisatie: '', hoogstens: BLADZIJDE };

function askFor({ tekst, filters, staat, organisatie, hoogstens }: Zoekstand): Zoekvraag {
  return {
    ...(tekst.trim() === '' ? {} : { tekst: tekst.trim() }),
    ...(Object.fromEntries(Object.entries(filters).map(([soort, waarde]) => [soort, [waarde]])) as Zoekvraag),
    ...(organisatie === '' ? {} : { organisatie }),
    staat: SIGNAALSTATEN.filter((een) => een === staat),
    hoogstens,
  };
}

interface LijstProps {
  /** Beside each signal, such as a box to choose it by. */
  readonly bij?: (signaal: Signaal) => ReactNode;
}

/** The signals that one may read, with a search, and filters that tell how many each would give. */
export function Lijst({ bij }: LijstProps) {
  const { t, getal } = useTaal();
  const woorden = t.signaal.lijst;
  const keuzes = useKeuzes();
  const [stand, setStand] = useState(begin);
  const { data, error } = useQuery(signalenVraag(askFor(stand)));
  const anders = (deel: Partial<Zoekstand>) => setStand({ ...stand, hoogstens: BLADZIJDE, ...deel });
  const gezocht = JSON.stringify({ ...stand, hoogstens: BLADZIJDE }) !== JSON.stringify(begin);
  return (
    <div className="sh-signalen">
      <Zoeken onZoek={(tekst) => anders({ tekst })} />
      {error && <Probleem fout={error} />}
      {!data && !error && <p role="status">{woorden.laden}</p>}
      {data && (data.totaal > 0 || gezocht) && (
        <Filters stand={stand} keuzes={keuzes} antwoord={data} onAnders={anders}>
          {gezocht && (
            <Button purpose="subtle" onClick={() => setStand(begin)}>
              {woorden.wis}
            </Button>
          )}
        </Filters>
      )}
      {data && (
        <p role="status">
          {data.totaal === 0
            ? gezocht
              ? woorden.geenZo
              : woorden.geen
            : woorden.gevonden(getal.heel(data.totaal))}
          {data.geteld < data.totaal && ` ${woorden.tellingVan(getal.heel(data.geteld))}`}
        </p>
      )}
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

interface FiltersProps {
  readonly stand: Zoekstand;
  readonly keuzes: Keuzes;
  readonly antwoord: Antwoord;
  readonly onAnders: (deel: Partial<Zoekstand>) => void;
  readonly children: ReactNode;
}

function Filters({ stand, keuzes, antwoord, onAnders, children }: FiltersProps) {
  const { t, getal } = useTaal();
  const woorden = t.signaal.lijst;
  const mij = useMij();
  const alles = { waarde: '', tekst: woorden.alles };
  const optiesOf = (soort: Filtersoort) => {
    const geteld = antwoord.tellingen.filter((een) => een.soort === soort);
    const gekozen = stand.filters[soort];
    // What was chosen stays in the list, also where nothing is left of it.
    if (gekozen !== undefined && !geteld.some(({ waarde }) => waarde === gekozen))
      geteld.push({ soort, waarde: gekozen, aantal: 0 });
    return geteld.map(({ waarde, aantal }) => ({
      waarde,
      tekst: `${keuzes.nameOf({ soort, waarde })} (${getal.heel(aantal)})`,
    }));
  };
  const choose = (soort: Filtersoort, waarde: string) => {
    const { [soort]: _weg, ...anderen } = stand.filters;
    onAnders({ filters: waarde === '' ? anderen : { ...anderen, [soort]: waarde } });
  };
  const organisaties = mij.data?.organisaties ?? [];
  return (
    <Smaluitklap titel={woorden.filters}>
      <fieldset className="sh-filters">
        <legend className="sh-verborgen">{woorden.filters}</legend>
        {FILTERS.map((soort) => ({ soort, opties: optiesOf(soort) }))
          .filter(({ opties }) => opties.length > 0)
          .map(({ soort, opties }) => (
            <Keuzeveld
              key={soort}
              label={woorden.soorten[soort]}
              waarde={stand.filters[soort] ?? ''}
              opties={[alles, ...opties]}
              onKies={(waarde) => choose(soort, waarde)}
            />
          ))}
        <Keuzeveld
          label={woorden.staat}
          waarde={stand.staat}
          opties={SIGNAALSTATEN.map((waarde) => ({ waarde, tekst: woorden.staten[waarde] }))}
          onKies={(staat) => onAnders({ staat })}
        />
        {organisaties.length > 1 && (
          <Keuzeveld
            label={woorden.vanOrganisatie}
            waarde={stand.organisatie}
            opties={[alles, ...organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))]}
            onKies={(organisatie) => onAnders({ organisatie })}
          />
        )}
        {children}
      </fieldset>
    </Smaluitklap>
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
