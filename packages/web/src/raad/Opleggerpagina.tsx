import { Heading } from '@nl-design-system-candidate/heading-react';
import { tellOplegger, tellVerbonden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Onderweg } from '../atlas/index.ts';
import { Buiten } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';
import { Uitvoerbalk } from '../uitvoer/index.ts';
import { publicatiesVraag } from '../zienswijzen/index.ts';
import { Abonnement } from './Abonnement.tsx';
import { Haalbaar } from './Haalbaar.tsx';
import { Stukblad } from './Stukblad.tsx';
import { useRaadvraag } from './vandaag.ts';
import { dossierVraag, opleggerVraag } from './vragen.ts';

interface PadProps {
  readonly gemeente: { readonly code: string; readonly naam: string };
  readonly hier: string;
}

function Kruimels({ gemeente, hier }: PadProps) {
  const { t } = useTaal();
  return (
    <nav aria-label={t.gemeente.kruimelpad} className="sh-pad">
      <Koppeling to="/raad/$code" params={{ code: gemeente.code }} search={keuzeVan}>
        {t.dossier.titel(gemeente.naam)}
      </Koppeling>
      <span aria-hidden="true">›</span>
      <span aria-current="page">{hier}</span>
    </nav>
  );
}

interface SlotProps {
  readonly pad: string;
  readonly naam: string;
  readonly json: string;
  readonly children?: ReactNode;
}

function Slot({ pad, naam, json, children }: SlotProps) {
  const { t } = useTaal();
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      {children}
      <Uitvoerbalk
        adres={`${location.origin}${pad}`}
        naam={naam}
        soorten={[]}
        maak={() => ({})}
        vanServer={[{ naam: 'JSON', href: json }]}
      />
    </section>
  );
}

/** Of what is somebody's own only its members know whether it is there. */
function Besloten() {
  const { t } = useTaal();
  return (
    <div className="sh-smal sh-mijn">
      <Heading level={1}>{t.dossier.naarOplegger}</Heading>
      <Buiten />
    </div>
  );
}

interface VerderProps {
  readonly regeling: string;
  /** The budget year of which a draft comes. */
  readonly jaar: number | undefined;
  readonly isEigen: boolean;
}

/** Where more of it is, and where the council writes its view. */
function Verder({ regeling, jaar, isEigen }: VerderProps) {
  const { t } = useTaal();
  return (
    <>
      <p className="sh-niet-drukken">
        {isEigen ? (
          <Koppeling to="/mijn/register">{t.dossier.naarEigen}</Koppeling>
        ) : (
          <Koppeling to="/regelingen/$id" params={{ id: regeling }} search={keuzeVan}>
            {t.dossier.naarRegister}
          </Koppeling>
        )}
      </p>
      <p className="sh-niet-drukken">
        <Koppeling to="/zienswijzen/$over" params={{ over: regeling }}>
          {t.zienswijzen.openbaar.titel}
        </Koppeling>
      </p>
      <p className="sh-niet-drukken">
        <Koppeling to="/mijn/zienswijzen" hash={`over=${regeling}&jaar=${jaar ?? ''}`}>
          {t.zienswijzen.schrijf}
        </Koppeling>
      </p>
    </>
  );
}

/** One body for one council, in the fixed form; made to be printed. */
export function Opleggerpagina() {
  const { code: ruw = '', regeling: id = '' } = useParams({ strict: false });
  const code = ruw.toUpperCase();
  const { t, taal } = useTaal();
  const { buiten, ...vraag } = useRaadvraag(code);
  // What an organisation added is there for its members only.
  const isEigen = id.startsWith('eigen-');
  const { data, error, refetch } = useQuery({
    ...opleggerVraag(id, vraag),
    enabled: vraag.eigen || !isEigen,
  });
  const { data: zienswijzen } = useQuery(publicatiesVraag(id));
  useTitel(data ? t.dossier.kopOplegger(data.regeling.naam) : code);
  if (isEigen && buiten) return <Besloten />;
  if (error || !data) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  const { gemeente, regeling, deelnemers, punten } = data;
  const jaar = punten.find(({ stap }) => stap === 'ontwerpbegroting')?.jaar;
  return (
    <Stukblad
      stuk={tellOplegger(data, { t, taal }, zienswijzen)}
      pad={<Kruimels gemeente={gemeente} hier={t.dossier.naarOplegger} />}
    >
      {jaar !== undefined && <Haalbaar jaar={jaar} regeling={id} deelnemers={deelnemers} />}
      <Abonnement code={code} regeling={id} />
      <Slot
        pad={`/raad/${code}/${id}`}
        naam={`samenhang-oplegger-${code}-${id}`}
        json={
          isEigen
            ? `/api/v1/mijn/dossiers/${code}/regelingen/${id}`
            : `/api/v1/dossiers/${code}/regelingen/${id}?vanaf=${vraag.vanaf}`
        }
      >
        <Verder regeling={regeling.id} jaar={jaar} isEigen={isEigen} />
      </Slot>
    </Stukblad>
  );
}

/** The affiliated bodies of a gemeente, for the paragraph in its budget. */
export function Verbondenpagina() {
  const code = (useParams({ strict: false }).code ?? '').toUpperCase();
  const { t, taal } = useTaal();
  const vraag = useRaadvraag(code);
  const { data, error, refetch } = useQuery(dossierVraag(vraag));
  useTitel(data ? t.dossier.kopVerbonden(data.gemeente.naam) : code);
  if (error || !data) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  const stuk = tellVerbonden(data, { t, taal });
  return (
    <Stukblad stuk={stuk} pad={<Kruimels gemeente={data.gemeente} hier={stuk.kop} />}>
      <Slot
        pad={`/raad/${code}/verbonden-partijen`}
        naam={`samenhang-verbonden-${code}`}
        json={`/api/v1/dossiers/${code}?vanaf=${vraag.vanaf}`}
      />
    </Stukblad>
  );
}
