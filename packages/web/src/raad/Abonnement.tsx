import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Agendalinks } from './Agendalinks.tsx';

interface AbonnementProps {
  readonly code: string;
  /** Of one body only. */
  readonly regeling?: string;
}

/** The days in somebody's own calendar: it subscribes, or takes them once as a file. */
export function Abonnement({ code, regeling }: AbonnementProps) {
  const { t } = useTaal();
  const { data: mij } = useMij();
  // The law says nothing of a body that the register lacks, and only its members know that it is there.
  const isEigen = regeling?.startsWith('eigen-') ?? false;
  if (isEigen && !mij) return null;
  return (
    <section className="sh-sectie sh-niet-drukken">
      <Heading level={2} id="agenda">
        {t.dossier.agenda}
      </Heading>
      {!isEigen && <Openbaar code={code} {...(regeling === undefined ? {} : { regeling })} />}
      {mij && <Agendalinks keuzes={choicesOf(code, regeling, isEigen)} />}
    </section>
  );
}

/** Of what a link of one's own can be made here. */
function choicesOf(code: string, regeling: string | undefined, isEigen: boolean) {
  if (regeling !== undefined)
    return [{ soort: isEigen ? ('lichaam' as const) : ('regeling' as const), over: regeling }];
  return [
    { soort: 'gemeente' as const, over: code },
    { soort: 'raad' as const, over: code },
  ];
}

/** What everybody may subscribe to: the days of the law. */
function Openbaar({ code, regeling }: AbonnementProps) {
  const { t, taal } = useTaal();
  const { dossier: d } = t;
  const vraag = new URLSearchParams({
    gemeente: code,
    ...(regeling === undefined ? {} : { regeling }),
    ...(taal === 'nl' ? {} : { taal }),
    formaat: 'ics',
  });
  const pad = `/api/v1/agenda?${vraag}`;
  return (
    <>
      <Paragraph className="sh-tekst">{d.agendaUitleg}</Paragraph>
      <p className="sh-downloads">
        <Link href={`webcal://${location.host}${pad}`}>{d.abonneer}</Link>
        <Link href={pad}>{d.agendabestand}</Link>
      </p>
      <div className="sh-agenda-adres">
        <Tekstveld
          label={d.adresVanAgenda}
          readOnly
          waarde={`${location.origin}${pad}`}
          onWaarde={() => undefined}
        />
      </div>
    </>
  );
}
