import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { VERANTWOORDELIJKHEDEN } from '@samenhang/core/opgave';
import { useQuery } from '@tanstack/react-query';
import { Onderweg } from '../atlas/index.ts';
import { useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../keuze/index.ts';
import { Drukknop } from '../ui/Drukknop.tsx';
import { useTitel } from '../ui/titel.ts';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { type Agendaadres, parseAgendaadres } from './adres.ts';
import { Filters } from './Filters.tsx';
import { Lijst } from './Lijst.tsx';
import { Mijn } from './Mijn.tsx';
import { agendaVraag, fileOf, frameOf } from './vragen.ts';

/** The agenda: every opgave that is public, what nobody answers for, and for members what is theirs to do. */
export function Agendapagina() {
  const { t, getal } = useTaal();
  const woorden = t.opgave.lijst;
  const beheer = useStand(parseAgendaadres);
  const { data, error, refetch } = useQuery(agendaVraag(beheer.stand));
  const { data: mij } = useMij();
  useTitel(woorden.titel);
  if (error || !data) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  const { opgaven, totaal, nietBelegd } = data;
  return (
    <div className="sh-smal sh-agenda">
      <Heading level={1}>{woorden.titel}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {mij && <Mijn organisaties={mij.organisaties} />}
      {totaal === 0 ? (
        <Paragraph>{woorden.leeg}</Paragraph>
      ) : (
        <>
          <Filters beheer={beheer} />
          <p role="status" className="sh-agenda__aantal">
            {opgaven.length === 0
              ? woorden.geen
              : woorden.aantal(getal.heel(opgaven.length), getal.heel(totaal))}
          </p>
          <Lijst opgaven={opgaven} />
          <Bevindingen nietBelegd={nietBelegd} />
        </>
      )}
      <Meenemen stand={beheer.stand} />
      <Inbedden stand={beheer.stand} />
    </div>
  );
}

/** What nobody answers for, counted over what was found. */
function Bevindingen({ nietBelegd }: { readonly nietBelegd: Readonly<Record<string, number | undefined>> }) {
  const { t, getal } = useTaal();
  const woorden = t.opgave;
  const gevonden = VERANTWOORDELIJKHEDEN.flatMap((wat) => {
    const aantal = nietBelegd[wat] ?? 0;
    return aantal === 0 ? [] : [{ wat, aantal }];
  });
  if (gevonden.length === 0) return null;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.lijst.bevindingen}</Heading>
      <ul className="utrecht-unordered-list">
        {gevonden.map(({ wat, aantal }) => (
          <li key={wat} className="utrecht-unordered-list__item">
            {woorden.lijst.bevinding(woorden.verantwoordelijk[wat], getal.heel(aantal))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Meenemen({ stand }: { readonly stand: Standbeheer<Agendaadres>['stand'] }) {
  const { t, taal } = useTaal();
  const woorden = t.opgave.lijst;
  return (
    <div className="sh-agenda__meenemen sh-niet-drukken">
      <Link href={fileOf(stand, 'atom', taal)}>{woorden.feed}</Link>
      <Link href={fileOf(stand, 'csv', taal)}>{woorden.csv}</Link>
      <Link href={fileOf(stand, 'xlsx', taal)}>{woorden.xlsx}</Link>
      <Link href={fileOf(stand, 'json', taal)}>{woorden.json}</Link>
      <Drukknop />
    </div>
  );
}

/** The code to have the list, as it is chosen here, on a site of one's own. */
function Inbedden({ stand }: { readonly stand: Agendaadres }) {
  const woorden = useTaal().t.opgave.lijst;
  const adres = `${location.origin}${frameOf(stand)}`;
  return (
    <section className="sh-mijn__deel sh-niet-drukken">
      <Heading level={2}>{woorden.inbedden}</Heading>
      <Paragraph>{woorden.inbedUitleg}</Paragraph>
      <Tekstveld
        label={woorden.inbedCode}
        readOnly
        waarde={`<iframe src="${adres}" title="${woorden.inbedTitel}" width="100%" height="600"></iframe>`}
        onWaarde={() => undefined}
      />
    </section>
  );
}
