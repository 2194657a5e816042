import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { KRINGREGELS } from '@samenhang/core/kring';
import { datumInWoorden, kleineLetter } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Formulier, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { useDoe } from './doe.ts';
import { Regels } from './Regels.tsx';
import { inzageVraag, join } from './vragen.ts';

/** What the link of an invitation offers, with the rules first. */
export function Toetreden({ sleutel }: { readonly sleutel: string }) {
  const { t, taal } = useTaal();
  const woorden = t.kring;
  const navigate = useNavigate();
  const { data, error } = useQuery(inzageVraag(sleutel));
  const [hoedanigheid, setHoedanigheid] = useState('');
  const [akkoord, setAkkoord] = useState(false);
  const doe = useDoe(async () => {
    const { id } = await join(sleutel, hoedanigheid, KRINGREGELS);
    await navigate({ to: '/kring/$id', params: { id } });
  });
  if (error) return <Probleem fout={error} />;
  if (!data) return <p role="status">{woorden.toetreden.laden}</p>;
  return (
    <Formulier
      fout={doe.error}
      bezig={doe.isPending}
      knop={woorden.toetreden.doe}
      onVerstuur={() => {
        doe.mutate(undefined);
      }}
    >
      <Heading level={2}>{woorden.toetreden.kop}</Heading>
      <Paragraph>
        {woorden.toetreden.als(
          kleineLetter(woorden.rollen[data.rol]),
          datumInWoorden(data.verlooptOp.slice(0, 10), taal),
        )}
      </Paragraph>
      <Regels akkoord={akkoord} onAkkoord={setAkkoord} />
      <Tekstveld
        label={woorden.hoedanigheid}
        uitleg={woorden.hoedanigheidUitleg}
        required
        waarde={hoedanigheid}
        onWaarde={setHoedanigheid}
      />
    </Formulier>
  );
}
