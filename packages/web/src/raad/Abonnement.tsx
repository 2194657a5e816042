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
  const { t, taal } = useTaal();
  const { data: mij } = useMij();
  const { dossier: d } = t;
  const vraag = new URLSearchParams({
    gemeente: code,
    ...(regeling === undefined ? {} : { regeling }),
    ...(taal === 'nl' ? {} : { taal }),
    formaat: 'ics',
  });
  const pad = `/api/v1/agenda?${vraag}`;
  return (
    <section className="sh-sectie sh-niet-drukken">
      <Heading level={2} id="agenda">
        {d.agenda}
      </Heading>
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
      {mij && (
        <Agendalinks
          keuzes={
            regeling === undefined
              ? [
                  { soort: 'gemeente', over: code },
                  { soort: 'raad', over: code },
                ]
              : [{ soort: 'regeling', over: regeling }]
          }
        />
      )}
    </section>
  );
}
