import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { PATROONSOORTEN, type PatronenAntwoord, type Patroonsoort } from '@samenhang/core/signaal';
import { useQuery } from '@tanstack/react-query';
import { Foutmelding } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../../keuze/index.ts';
import { Traag } from '../../ui/Skelet.tsx';
import { useTitel } from '../../ui/titel.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { type Patroonadres, parsePatroonadres } from '../adres.ts';
import { type Keuzes, useKeuzes } from '../keuzes.ts';
import { Grenzen } from './Grenzen.tsx';
import { Patroontabel } from './Patroontabel.tsx';
import { addressOf, patronenVraag } from './vragen.ts';
import { Waar } from './Waar.tsx';

/** What signals are about, as everybody may know it: counts from a minimum, a map, and whether borders matter. */
export function Patronenpagina() {
  const { t } = useTaal();
  const woorden = t.signaal.blad;
  const beheer = useStand(parsePatroonadres);
  const keuzes = useKeuzes(false);
  const { soort = 'naad', indeling } = beheer.stand;
  const { data, error, refetch } = useQuery(patronenVraag(soort, soort === 'regio' ? indeling : undefined));
  useTitel(woorden.titel);
  return (
    <div className="sh-smal sh-stapel sh-patronen">
      <Heading level={1}>{woorden.titel}</Heading>
      <Paragraph className="sh-lead">{woorden.lead}</Paragraph>
      <Keuze beheer={beheer} soort={soort} gebruikt={data?.indeling ?? undefined} keuzes={keuzes} />
      {error && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {data ? (
        <Antwoord antwoord={data} keuzes={keuzes} gekozen={beheer.stand.waarde} />
      ) : (
        <div className="sh-patronen__wacht">{!error && <Traag />}</div>
      )}
      <Waar beheer={beheer} keuzes={keuzes} />
      <Grenzen beheer={beheer} keuzes={keuzes} />
      {data && <Meenemen soort={soort} indeling={data.indeling ?? undefined} />}
    </div>
  );
}

interface KeuzeProps {
  readonly beheer: Standbeheer<Patroonadres>;
  readonly soort: Patroonsoort;
  /** The indeling that the answer is of. */
  readonly gebruikt: string | undefined;
  readonly keuzes: Keuzes;
}

function Keuze({ beheer: { stand, wijzig }, soort, gebruikt, keuzes }: KeuzeProps) {
  const woorden = useTaal().t.signaal.blad;
  return (
    <fieldset className="sh-filters">
      <legend className="sh-verborgen">{woorden.per}</legend>
      <Keuzeveld
        label={woorden.per}
        waarde={soort}
        opties={PATROONSOORTEN.map((waarde) => ({ waarde, tekst: woorden.soorten[waarde] }))}
        onKies={(waarde) =>
          wijzig({ soort: PATROONSOORTEN.find((een) => een === waarde), waarde: undefined })
        }
      />
      {soort === 'regio' && (
        <Keuzeveld
          label={woorden.vanIndeling}
          waarde={stand.indeling ?? gebruikt ?? ''}
          opties={keuzes.of('indelingen').map(({ sleutel, naam }) => ({ waarde: sleutel, tekst: naam }))}
          onKies={(indeling) => wijzig({ indeling, waarde: undefined })}
        />
      )}
    </fieldset>
  );
}

interface AntwoordProps {
  readonly antwoord: PatronenAntwoord;
  readonly keuzes: Keuzes;
  readonly gekozen: string | undefined;
}

function Antwoord({ antwoord, keuzes, gekozen }: AntwoordProps) {
  const { t, getal } = useTaal();
  const { blad, patronen } = t.signaal;
  const { alles, minimum } = antwoord;
  return (
    <>
      <p role="status">
        {alles.signalen === null || alles.gemeenten === null
          ? blad.nogGeen
          : blad.alles(getal.heel(alles.signalen), getal.heel(alles.gemeenten))}
      </p>
      <p className="sh-noot">{patronen.uitleg(minimum)}</p>
      <Patroontabel antwoord={antwoord} keuzes={keuzes} gekozen={gekozen} />
    </>
  );
}

interface MeenemenProps {
  readonly soort: Patroonsoort;
  readonly indeling: string | undefined;
}

/** The counts as files and as a feed, and the code to have them on a site of one's own. */
function Meenemen({ soort, indeling }: MeenemenProps) {
  const woorden = useTaal().t.signaal.blad;
  const lijst = `${location.origin}${addressOf(soort, indeling, 'html')}`;
  return (
    <section className="sh-niet-drukken sh-stapel" aria-labelledby="mee">
      <Heading level={2} id="mee">
        {woorden.mee}
      </Heading>
      <ul className="sh-patronen__mee">
        {(['csv', 'json', 'atom'] as const).map((formaat) => (
          <li key={formaat}>
            <Link href={addressOf(soort, indeling, formaat)}>
              {formaat === 'atom' ? 'Atom' : formaat.toUpperCase()}
            </Link>
          </li>
        ))}
      </ul>
      <Heading level={3}>{woorden.inbedden}</Heading>
      <p>{woorden.inbedUitleg}</p>
      <Tekstveld
        label={woorden.inbedCode}
        readOnly
        waarde={`<iframe src="${lijst}" title="${woorden.titel}" width="100%" height="600"></iframe>`}
        onWaarde={() => undefined}
      />
    </section>
  );
}
