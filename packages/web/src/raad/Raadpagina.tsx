import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type Catalogus, datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Onderweg } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';
import { Uitvoerbalk } from '../uitvoer/index.ts';
import { Abonnement } from './Abonnement.tsx';
import { Vergaderdagen } from './Eigendagen.tsx';
import { Gripdeel } from './Grip.tsx';
import { Komend } from './Komend.tsx';
import { Raadsleden } from './Raadsleden.tsx';
import { Regelinglijst } from './Regelinglijst.tsx';
import { useRaadvraag } from './vandaag.ts';
import { type Dossier, dossierVraag } from './vragen.ts';

/** What must my council do, when, and about what? */
export function Raadpagina() {
  const code = (useParams({ strict: false }).code ?? '').toUpperCase();
  const { t } = useTaal();
  const vraag = useRaadvraag(code);
  const { data, error, refetch } = useQuery(dossierVraag(vraag));
  useTitel(data ? t.dossier.titel(data.gemeente.naam) : code);
  if (error || !data) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  return <Blad dossier={data} eigen={vraag.eigen} />;
}

function Kruimels({ gemeente }: Pick<Dossier, 'gemeente'>) {
  const { t } = useTaal();
  return (
    <nav aria-label={t.gemeente.kruimelpad} className="sh-pad">
      <Koppeling to="/gemeente/$code" params={{ code: gemeente.code }} search={keuzeVan}>
        {gemeente.naam}
      </Koppeling>
      <span aria-hidden="true">›</span>
      <span aria-current="page">{t.dossier.titel(gemeente.naam)}</span>
    </nav>
  );
}

/** What this month asks: of the council itself, and of others. */
function tellMaand({ punten, vanaf }: Dossier, d: Catalogus['dossier']): string {
  const maand = punten.filter(({ datum }) => datum.slice(0, 7) === vanaf.slice(0, 7));
  if (maand.length === 0) return d.maandNiets;
  const raad = maand.filter(({ nemer }) => nemer === 'raad').length;
  return d.maand(String(maand.length), String(raad));
}

interface BladProps {
  readonly dossier: Dossier;
  readonly eigen: boolean;
}

function Blad({ dossier, eigen }: BladProps) {
  const { t, taal, getal } = useTaal();
  const { dossier: d } = t;
  const { gemeente, punten, regelingen } = dossier;
  const [eerste] = punten;
  const zelf = punten.find(({ nemer }) => nemer === 'raad');
  const aantal = getal.heel(regelingen.filter(({ soort }) => soort === 'regeling').length);
  return (
    <div className="sh-pagina">
      <div className="sh-pagina__kop">
        <Kruimels gemeente={gemeente} />
        <Heading level={1} className="sh-kopzin">
          {d.kop(gemeente.naam)}
        </Heading>
        <Paragraph className="sh-lead">
          {eerste ? d.lead(aantal, datumInWoorden(eerste.datum, taal)) : d.leadZonder(aantal)}
          {zelf && ` ${d.leadRaad(zelf.naam, datumInWoorden(zelf.datum, taal))}`} {tellMaand(dossier, d)}
        </Paragraph>
      </div>
      <Komend punten={punten} vandaag={dossier.vanaf} />
      <Vergaderdagen dagen={dossier.eigen} />
      <Regelinglijst dossier={dossier} />
      <Abonnement code={gemeente.code} />
      <Gripdeel code={gemeente.code} eigen={eigen} />
      <Raadsleden dossier={dossier} />
      <Slot dossier={dossier} eigen={eigen} />
    </div>
  );
}

/** The register's day, more about the gemeente, and the figures as files. */
function Slot({ dossier, eigen }: BladProps) {
  const { t, taal } = useTaal();
  const { dossier: d } = t;
  const { gemeente, peildatum } = dossier;
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      <p className="sh-noot">
        {d.voet(datumInWoorden(peildatum, taal))}
        {eigen && ` ${d.voetEigen}`}
      </p>
      <p className="sh-niet-drukken">
        <Koppeling to="/raad/$code/sturing" params={{ code: gemeente.code }} search={keuzeVan}>
          {t.sturing.naar}
        </Koppeling>
      </p>
      <Uitvoerbalk
        adres={`${location.origin}/raad/${gemeente.code}`}
        naam={`samenhang-raad-${gemeente.code}`}
        soorten={[]}
        maak={() => ({})}
        vanServer={[
          { naam: 'CSV (,)', href: `/api/v1/dossiers/${gemeente.code}?formaat=csv&vanaf=${dossier.vanaf}` },
          { naam: 'JSON', href: `/api/v1/dossiers/${gemeente.code}?vanaf=${dossier.vanaf}` },
          { naam: 'Excel', href: `/api/v1/dossiers/${gemeente.code}?formaat=xlsx&vanaf=${dossier.vanaf}` },
        ]}
      />
    </section>
  );
}
