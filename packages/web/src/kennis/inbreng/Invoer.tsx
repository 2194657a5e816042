import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Bestandkiezer } from '../../ui/velden/Bestandkiezer.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { listSentence } from '../fouten.ts';
import { previewLijst } from '../vragen.ts';
import { Invoerplan } from './Invoerplan.tsx';
import { type Kenmerken, Kenmerkenvelden } from './Kenmerken.tsx';

const begin: Kenmerken = { soort: 'anders', gebied: { soort: 'land' }, taken: [], onderbouwing: 'onbekend' };

/** A list of others: what it would bring in is seen first; nothing is kept before somebody chooses. */
export function Invoer({ organisatie }: { readonly organisatie: string }) {
  const { t } = useTaal();
  const [adres, setAdres] = useState('');
  const [standaard, setStandaard] = useState(begin);
  const woorden = t.kennis.inbreng;
  const lees = useMutation({
    mutationFn: (lijst: { readonly tekst: string } | { readonly adres: string }) =>
      previewLijst(organisatie, lijst, standaard),
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (adres.trim() !== '') lees.mutate({ adres: adres.trim() });
  };
  const { data } = lees;
  return (
    <div className="sh-stapel">
      <Paragraph>{woorden.lijstUitleg}</Paragraph>
      <Uitklap titel={woorden.standaard}>
        <Kenmerkenvelden
          kenmerken={standaard}
          onWijzig={(nieuw) => setStandaard({ ...standaard, ...nieuw })}
        />
      </Uitklap>
      <form className="sh-kennis__zoek" onSubmit={send} noValidate>
        <Tekstveld label={woorden.adres} uitleg={woorden.adresUitleg} waarde={adres} onWaarde={setAdres} />
        <Button type="submit" purpose="primary">
          {woorden.haalOp}
        </Button>
      </form>
      <Bestandkiezer
        tekst={woorden.bestand}
        soort=".csv,.xml,.rss,.atom,text/csv,application/xml"
        onBestand={(bestand) => void bestand.text().then((tekst) => lees.mutate({ tekst }))}
      />
      <p role="status">{lees.isPending && woorden.bezig}</p>
      {lees.error && <Probleem fout={lees.error} />}
      {data?.fout && (
        <Melding soort="error" dringend>
          <p>{listSentence(t, data.fout)}</p>
        </Melding>
      )}
      {data && !data.fout && <Invoerplan key={lees.submittedAt} organisatie={organisatie} voorbeeld={data} />}
    </div>
  );
}
