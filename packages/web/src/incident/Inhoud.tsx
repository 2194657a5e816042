import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { INCIDENTDELEN, INCIDENTVRAGEN } from '@samenhang/core/incident';
import { datumInWoorden, kleineLetter, opsomming } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { agendaVraag, Patronen } from '../agenda/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import type { Heel } from './vragen.ts';

/** What was decided, and why; and when it comes back. */
export function Besluit({ incident }: { readonly incident: Heel }) {
  const { t, taal } = useTaal();
  const { een, keuzes, maatregelen, uitkomsten } = t.incident;
  const { besluit, staat, uitkomst } = incident;
  const ook = besluit?.maatregelen.map((wat) => kleineLetter(maatregelen[wat])) ?? [];
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{een.besluit}</Heading>
      {besluit === null ? (
        <Paragraph>{een.geenBesluit}</Paragraph>
      ) : (
        <>
          <p className="sh-agenda__aantal">{keuzes[besluit.keuze].naam}.</p>
          {besluit.regel !== '' && <p>{een.regel(besluit.regel)}</p>}
          {ook.length > 0 && <p>{een.ook(opsomming(taal, ook))}</p>}
          <p className="sh-regels">{een.reden(besluit.reden)}</p>
          {uitkomst !== null && <p>{een.uitkomst(kleineLetter(uitkomsten[uitkomst]))}</p>}
          {staat === 'open' && <p>{een.opnieuw}</p>}
        </>
      )}
      <Terug incident={incident} />
    </section>
  );
}

function Terug({ incident: { terugkijken, terugTeKijken, staat } }: { readonly incident: Heel }) {
  const { t, taal } = useTaal();
  const { een } = t.incident;
  if (terugkijken === null) return null;
  const dag = datumInWoorden(terugkijken, taal);
  if (staat === 'wacht') return <p>{terugTeKijken ? een.nuBesluiten(dag) : een.wachtTot(dag)}</p>;
  return <p>{terugTeKijken ? een.nuTerug(dag) : een.terugkijken(dag)}</p>;
}

/** The questions with their answers, in parts; then what it goes with. */
export function Inhoud({ onderzoek }: { readonly onderzoek: Heel['onderzoek'] }) {
  const { t, taal } = useTaal();
  const { een, delen, vragen } = t.incident;
  const { antwoorden, tijdTot } = onderzoek;
  return (
    <>
      {INCIDENTDELEN.map((deel) => (
        <section key={deel} className="sh-mijn__deel">
          <Heading level={2}>{delen[deel]}</Heading>
          <dl className="sh-agenda__domeinen">
            {INCIDENTVRAGEN.filter((wat) => wat.deel === deel).map(({ vraag }) => (
              <div key={vraag}>
                <dt>{vragen[vraag]}</dt>
                <dd className="sh-regels">
                  {antwoorden[vraag] || <span className="sh-zacht">{een.geenAntwoord}</span>}
                </dd>
              </div>
            ))}
          </dl>
          {deel === 'anders' && tijdTot !== null && <p>{een.tijdTot(datumInWoorden(tijdTot, taal))}</p>}
        </section>
      ))}
      <Verband onderzoek={onderzoek} />
    </>
  );
}

/** The opgave and the patterns of signals that it goes with; nothing where there are none. */
function Verband({ onderzoek: { opgave, patronen } }: { readonly onderzoek: Heel['onderzoek'] }) {
  const { een } = useTaal().t.incident;
  return (
    <>
      {opgave !== null && <Opgave id={opgave} />}
      {patronen.length > 0 && <Patronen kop={een.patronen} patronen={patronen} />}
    </>
  );
}

function Opgave({ id }: { readonly id: string }) {
  const { een } = useTaal().t.incident;
  const { data } = useQuery(agendaVraag({}));
  const opgave = data?.opgaven.find((stuk) => stuk.id === id);
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{een.hoortBij}</Heading>
      <p>
        {opgave ? (
          <Koppeling to="/agenda/$id" params={{ id }}>
            {een.opgave(opgave.titel)}
          </Koppeling>
        ) : (
          data && een.opgaveWeg
        )}
      </p>
    </section>
  );
}
