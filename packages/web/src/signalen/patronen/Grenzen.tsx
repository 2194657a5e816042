import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import type { GrensverschilAntwoord } from '@samenhang/core/signaal';
import { useQuery } from '@tanstack/react-query';
import { Foutmelding } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { filterOf, type Patroonadres } from '../adres.ts';
import type { Keuzes } from '../keuzes.ts';
import { Filterveld } from './Filterveld.tsx';
import { Verhouding } from './Verhouding.tsx';
import { grensbestand, grenzenVraag } from './vragen.ts';

interface GrenzenProps {
  readonly beheer: Standbeheer<Patroonadres>;
  readonly keuzes: Keuzes;
}

/** Whether there are more signals where two indelingen part ways than where they coincide; with what that does not say. */
export function Grenzen({ beheer, keuzes }: GrenzenProps) {
  const { grenzen: woorden } = useTaal().t.signaal.blad;
  const { a = '', b = '' } = beheer.stand;
  const filter = filterOf(beheer.stand);
  const vraagt = a !== '' && b !== '' && a !== b;
  const { data, error, refetch } = useQuery({ ...grenzenVraag(a, b, filter), enabled: vraagt });
  return (
    <section className="sh-stapel sh-mijn__deel" aria-labelledby="grenzen">
      <Heading level={2} id="grenzen">
        {woorden.titel}
      </Heading>
      <p>{woorden.lead}</p>
      <Keuze beheer={beheer} keuzes={keuzes} />
      {error && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {vraagt && data && (
        <>
          <Uitkomst antwoord={data} />
          <ul className="sh-patronen__mee sh-niet-drukken">
            {(['csv', 'json'] as const).map((formaat) => (
              <li key={formaat}>
                <Link href={grensbestand(a, b, filter, formaat)}>
                  {woorden.bestand(formaat.toUpperCase())}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Keuze({ beheer, keuzes }: GrenzenProps) {
  const { stand, wijzig } = beheer;
  const { grenzen: woorden } = useTaal().t.signaal.blad;
  const indelingen = keuzes.of('indelingen').map(({ sleutel, naam }) => ({ waarde: sleutel, tekst: naam }));
  const kies = { waarde: '', tekst: woorden.kies };
  return (
    <fieldset className="sh-filters">
      <legend className="sh-verborgen">{woorden.titel}</legend>
      {(['a', 'b'] as const).map((kant) => (
        <Keuzeveld
          key={kant}
          label={woorden[kant]}
          waarde={stand[kant] ?? ''}
          opties={[kies, ...indelingen]}
          onKies={(waarde) => wijzig({ [kant]: waarde === '' ? undefined : waarde })}
        />
      ))}
      <Filterveld label={woorden.over} beheer={beheer} keuzes={keuzes} />
    </fieldset>
  );
}

function Uitkomst({ antwoord }: { readonly antwoord: GrensverschilAntwoord }) {
  const { t, getal } = useTaal();
  const { grenzen: woorden } = t.signaal.blad;
  const { verhouding, waarschuwingen } = antwoord;
  const tell = (x: number) => getal.met(x, 1);
  return (
    <>
      <p role="status">
        {verhouding
          ? woorden.verhouding(tell(verhouding.waarde), tell(verhouding.van), tell(verhouding.tot))
          : woorden.geenVerhouding}
      </p>
      {verhouding && <Verhouding verhouding={verhouding} />}
      <Melding soort="warning">
        <ul>
          {waarschuwingen.map((waarschuwing) => (
            <li key={waarschuwing}>{woorden.waarschuwingen[waarschuwing]}</li>
          ))}
        </ul>
      </Melding>
      <Groepen antwoord={antwoord} />
    </>
  );
}

/** The two groups, with what is told of each. */
function Groepen({ antwoord: { verschilt, gelijk } }: { readonly antwoord: GrensverschilAntwoord }) {
  const { t, getal } = useTaal();
  const { blad, patronen } = t.signaal;
  const { grenzen: woorden } = blad;
  const rijen = [
    { naam: woorden.verschilt, groep: verschilt },
    { naam: woorden.gelijk, groep: gelijk },
  ];
  return (
    <Schuif label={woorden.cijfer}>
      <Tabel
        bijschrift={woorden.cijfer}
        bijschriftVerborgen
        sleutel={({ naam }) => naam}
        rijen={rijen}
        kolommen={[
          { id: 'groep', kop: woorden.kop, cel: ({ naam }) => naam, isNaam: true },
          {
            id: 'gemeenten',
            kop: woorden.gemeenten,
            getal: true,
            cel: ({ groep }) => getal.heel(groep.gemeenten),
          },
          {
            id: 'signalen',
            kop: woorden.signalen,
            getal: true,
            cel: ({ groep }) => (groep.signalen === null ? patronen.teWeinig : getal.heel(groep.signalen)),
          },
          {
            id: 'cijfer',
            kop: woorden.cijfer,
            getal: true,
            cel: ({ groep }) => (groep.cijfer === null ? '–' : getal.met(groep.cijfer, 1)),
          },
        ]}
      />
    </Schuif>
  );
}
