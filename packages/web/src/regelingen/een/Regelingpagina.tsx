import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Aanvulveldnaam, Veldwaarde } from '@samenhang/core';
import { datumInWoorden, hoofdletter, overdrachtTekst } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Fragment, type ReactNode, useState } from 'react';
import { Anders, Eigenwaarden, useEigenbeeld } from '../../aanvulling/index.ts';
import { Onderweg } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { keuzeVan } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useTitel } from '../../ui/titel.ts';
import { Uitvoerbalk } from '../../uitvoer/index.ts';
import { Verwijstekst } from '../../verwijzing/index.ts';
import { Deelnemerkaart } from './Deelnemerkaart.tsx';
import { Deelnemers, Versies } from './Deelnemers.tsx';
import { Controles, Vorm } from './Eisen.tsx';
import { Inhoud } from './Inhoud.tsx';
import { Beslissers, Deel, Domeinen, Gebieden, Gelijken } from './Samenhang.tsx';
import { type Regeling, regelingVraag } from './vragen.ts';

/** One regeling of the register: who takes part, by which law, since when. */
export function Regelingpagina() {
  const { id = '' } = useParams({ strict: false });
  const { t } = useTaal();
  const { data, error, refetch } = useQuery(regelingVraag(id));
  useTitel(data?.naam ?? t.regelingen.titel);
  if (error || !data) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  return <Blad regeling={data} />;
}

function Blad({ regeling }: { readonly regeling: Regeling }) {
  const { t } = useTaal();
  const { id, deelnemers, versies, verschillen } = regeling;
  const eigen = useEigenbeeld(id);
  const waarden = eigen?.waarden;
  // The rest of the page is what the register says, and stays so.
  const beoordeeld = eigen
    ? { ...regeling, domeinen: eigen.domeinen, sociaal: eigen.sociaal, inhoud: eigen.inhoud }
    : regeling;
  const adres = `${location.origin}/regelingen/${id}`;
  const api = `/api/v1/regelingen/${id}?formaat=`;
  return (
    <div className="sh-pagina">
      <Kop regeling={regeling} />
      <div className="sh-regelingkop">
        <Feiten regeling={regeling} waarden={waarden ?? []} />
        <div>
          <Deelnemerkaart regeling={regeling} />
        </div>
      </div>
      {waarden && <Toegevoegd regeling={regeling} waarden={waarden} />}
      <Deelnemers deelnemers={deelnemers} />
      <Beslissers regeling={regeling} />
      <Controles regeling={regeling} />
      {versies.length > 1 && <Versies versies={versies} verschillen={verschillen} id={id} />}
      <Gelijken regeling={regeling} />
      <Gebieden regeling={regeling} />
      <Domeinen regeling={beoordeeld} waarden={waarden} />
      <Vorm regeling={regeling} />
      <Inhoud regeling={beoordeeld} waarden={waarden} />
      <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
        <Uitvoerbalk
          adres={adres}
          naam={`samenhang-regeling-${id}`}
          soorten={[]}
          maak={() => ({})}
          vanServer={[
            { naam: 'CSV (,)', href: `${api}csv` },
            { naam: 'JSON', href: `${api}json` },
            { naam: 'Excel', href: `${api}xlsx` },
          ]}
        />
      </section>
    </div>
  );
}

/** The name, who takes part in a sentence, and until when. */
function Kop({ regeling }: { readonly regeling: Regeling }) {
  const { t, getal } = useTaal();
  const { naam, tot, deelnemers } = regeling;
  const gemeenten = deelnemers.filter(({ gemeente }) => gemeente !== null).length;
  const [vandaag] = useState(() => new Date().toISOString().slice(0, 10));
  const voorbij = tot !== null && tot <= vandaag;
  return (
    <div className="sh-pagina__kop">
      <nav aria-label={t.gemeente.kruimelpad} className="sh-pad">
        <Koppeling to="/regelingen" search={keuzeVan}>
          {t.regelingen.titel}
        </Koppeling>
        <span aria-hidden="true">›</span>
        <span aria-current="page" lang="nl">
          {naam}
        </span>
      </nav>
      <Heading level={1} className="sh-kopzin" lang="nl">
        {naam}
      </Heading>
      <Paragraph className="sh-lead">
        {t.regelingen.een(getal.heel(deelnemers.length), getal.heel(gemeenten), voorbij)}
      </Paragraph>
      {tot !== null && <Vervallen tot={tot} voorbij={voorbij} />}
      <p className="sh-niet-drukken">
        <Koppeling to="/zienswijzen/$over" params={{ over: regeling.id }}>
          {t.zienswijzen.openbaar.titel}
        </Koppeling>
      </p>
      <p className="sh-niet-drukken">
        <Koppeling to="/geld/vertrek" search={{ regeling: regeling.id }} preload={false}>
          {t.geld.vertrek.naarVertrek}
        </Koppeling>
      </p>
      <p className="sh-niet-drukken">
        <Koppeling to="/geld/sleutels" search={{ regeling: regeling.id }} preload={false}>
          {t.geld.sleutels.naarSleutels}
        </Koppeling>
      </p>
    </div>
  );
}

/** The register also tells of what is no more, and of what will end. */
function Vervallen({ tot, voorbij }: { readonly tot: string; readonly voorbij: boolean }) {
  const { t, taal } = useTaal();
  const dag = datumInWoorden(tot, taal);
  return (
    <Melding>
      <p>{voorbij ? t.regelingen.vervallen(dag) : t.regelingen.vervalt(dag)}</p>
    </Melding>
  );
}

interface WaardenProps {
  readonly regeling: Regeling;
  /** What one's organisations say. */
  readonly waarden: readonly Veldwaarde[];
}

/** What stands at its own place on the page: at the facts, at the contents, and at the domain. */
const ELDERS: readonly Aanvulveldnaam[] = [
  'vorm',
  'van_kracht',
  'lichaam',
  'beleidsvelden',
  'bevoegdheden',
  'belang',
  'grondslag',
  'besluit',
  'inhoud',
  'sociaal_domein',
];

/** What one's organisations add beside what stands at its own place. */
function Toegevoegd({ regeling: { deelnemers }, waarden }: WaardenProps) {
  const { t } = useTaal();
  const nameOf = (code: string) => deelnemers.find(({ gemeente }) => gemeente === code)?.naam ?? code;
  return (
    <Deel titel={t.aanvulling.hier.kop}>
      <Eigenwaarden waarden={waarden} zonder={ELDERS} nameOf={nameOf} />
    </Deel>
  );
}

/** The laws that it rests on, each a link; of one of which nobody knows where it stands, that is said. */
function Wetten({ wetten, jaar }: Pick<Regeling, 'wetten'> & { readonly jaar: number }) {
  const { t } = useTaal();
  // One element: in a list of facts each piece of its own would be on a line of its own.
  return (
    <span>
      {wetten.map(({ naam, adres }, k) => (
        <Fragment key={naam}>
          {k > 0 && '; '}
          {adres === null ? (
            <>
              {naam} <span className="sh-noot">({t.register.geenAdres})</span>
            </>
          ) : (
            <Verwijstekst tekst={naam} jaar={jaar} />
          )}
        </Fragment>
      ))}
    </span>
  );
}

function Feiten({ regeling, waarden }: WaardenProps) {
  const { t, taal } = useTaal();
  const { vorm, vanKracht, lichaam, bevoegdheden, beleidsvelden, wetten, belang, besluit } = regeling;
  const jaar = Number((regeling.tot ?? vanKracht).slice(0, 4));
  const { feiten } = t.regelingen;
  const regels: readonly (readonly [term: string, waarde: ReactNode, veld?: Aanvulveldnaam])[] = [
    [t.regelingen.vorm, hoofdletter(vorm), 'vorm'],
    [t.regelingen.sinds, datumInWoorden(vanKracht, taal), 'van_kracht'],
    [feiten.lichaam, lichaam, 'lichaam'],
    [feiten.beleidsvelden, beleidsvelden.map((veld) => veld.trim()).join(', '), 'beleidsvelden'],
    [feiten.bevoegdheden, bevoegdheden.map((soort) => overdrachtTekst(t, soort)).join(' '), 'bevoegdheden'],
    [feiten.belang, belang, 'belang'],
    [t.indeling.grondslag, wetten.length > 0 && <Wetten wetten={wetten} jaar={jaar} />, 'grondslag'],
    [feiten.besluit, besluit && <Link href={besluit}>{feiten.lees}</Link>, 'besluit'],
    [t.recept.bron, <Verwijstekst key="bron" tekst={feiten.register} jaar={jaar} />],
  ];
  const gezegd = new Set<string>(waarden.filter(({ van }) => van.length > 0).map(({ veld }) => veld));
  return (
    <dl className="sh-gegevens">
      {regels
        .filter(([, waarde, veld]) => Boolean(waarde) || (veld !== undefined && gezegd.has(veld)))
        .map(([term, waarde, veld]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang="nl">
              {waarde}
              {veld && <Anders waarden={waarden} veld={veld} />}
            </dd>
          </div>
        ))}
    </dl>
  );
}
