import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type Agendakeuze,
  agendalinksVraag,
  createAgendalink,
  Probleem,
  withdrawAgendalink,
} from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';

interface AgendalinksProps {
  /** Of what a link can be made here. */
  readonly keuzes: readonly Omit<Agendakeuze, 'taal'>[];
}

/** Private links by which one's own calendar fetches the days, those of one's organisations too. */
export function Agendalinks({ keuzes }: AgendalinksProps) {
  const { t, taal } = useTaal();
  const { feed } = t.kalender;
  const client = useQueryClient();
  const [gekozen, setGekozen] = useState(keuzes[0]?.soort ?? 'gemeente');
  const keuze = keuzes.find(({ soort }) => soort === gekozen);
  const again = () => client.invalidateQueries({ queryKey: agendalinksVraag.queryKey });
  const maak = useMutation({ mutationFn: createAgendalink, onSuccess: again });
  return (
    <div className="sh-eigenlinks">
      <Heading level={3}>{feed.titel}</Heading>
      <Paragraph className="sh-tekst">{feed.uitleg}</Paragraph>
      {maak.error && <Probleem fout={maak.error} />}
      <div className="sh-formulier">
        {keuzes.length > 1 && (
          <Keuzeveld
            label={feed.waarvan}
            waarde={gekozen}
            opties={keuzes.map(({ soort }) => ({ waarde: soort, tekst: feed.soorten[soort] }))}
            onKies={(soort) => setGekozen(soort as Agendakeuze['soort'])}
          />
        )}
        <p>
          <Button purpose="secondary" onClick={() => keuze && maak.mutate({ ...keuze, taal })}>
            {feed.maak}
          </Button>
        </p>
      </div>
      {maak.data && <Nieuw sleutel={maak.data.sleutel} />}
      <Bestaande onWeg={() => maak.reset()} />
    </div>
  );
}

/** The address of a new one: now, and never again. */
function Nieuw({ sleutel }: { readonly sleutel: string }) {
  const { t } = useTaal();
  const { feed } = t.kalender;
  const pad = `/api/v1/agendalinks/${sleutel}`;
  return (
    <div role="status" className="sh-agenda-adres">
      <p>{feed.klaar}</p>
      <p className="sh-downloads">
        <Link href={`webcal://${location.host}${pad}`}>{t.dossier.abonneer}</Link>
      </p>
      <Tekstveld label={feed.adres} readOnly waarde={`${location.origin}${pad}`} onWaarde={() => undefined} />
    </div>
  );
}

/** All links of this person that work, with when a calendar last used each. */
function Bestaande({ onWeg }: { readonly onWeg: () => void }) {
  const { t, taal } = useTaal();
  const { feed } = t.kalender;
  const client = useQueryClient();
  const { data: links = [], error } = useQuery(agendalinksVraag);
  const weg = useMutation({
    mutationFn: withdrawAgendalink,
    onSuccess: onWeg,
    onSettled: () => client.invalidateQueries({ queryKey: agendalinksVraag.queryKey }),
  });
  const fout = error ?? weg.error;
  return (
    <>
      {fout && <Probleem fout={fout} />}
      {links.length > 0 && <p>{feed.uwLinks}</p>}
      <ul className="sh-mijn__stappen">
        {links.map(({ id, soort, naam, gemaaktOp, gebruiktOp }) => (
          <li key={id}>
            <span>
              {feed.link(naam, feed.soorten[soort], datumInWoorden(gemaaktOp, taal))}{' '}
              {gebruiktOp === null ? feed.nooit : feed.gebruikt(datumInWoorden(gebruiktOp, taal))}
            </span>
            <Button purpose="subtle" onClick={() => weg.mutate(id)}>
              {feed.trekIn}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
