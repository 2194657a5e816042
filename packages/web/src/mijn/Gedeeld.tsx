import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { loadGedeeld, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Opmerken } from './Opmerken.tsx';
import { refusalOf, useTonen } from './openen.ts';

/** The page of a link that shares a design: what it is, and the way to see it. */
export function Gedeeld() {
  const { t } = useTaal();
  const sleutel = useLocation({ select: ({ hash }) => hash });
  useTitel(t.toegang.delen.titel);
  return (
    <div className="sh-smal">
      {sleutel === '' ? (
        <>
          <Heading level={1}>{t.toegang.delen.titel}</Heading>
          <Melding soort="warning">
            <p>{t.toegang.delen.geenSleutel}</p>
          </Melding>
        </>
      ) : (
        <Ontwerp sleutel={sleutel} />
      )}
    </div>
  );
}

function Ontwerp({ sleutel }: { readonly sleutel: string }) {
  const { t, taal } = useTaal();
  const woorden = t.toegang.delen;
  const toon = useTonen();
  const { data, error } = useQuery({
    queryKey: ['gedeeld', sleutel],
    queryFn: () => loadGedeeld(sleutel),
    retry: false,
  });
  const openen = useMutation({ mutationFn: async () => data !== undefined && (await toon(data)) });
  return (
    <>
      <Heading level={1}>{data?.titel ?? woorden.titel}</Heading>
      {error && <Probleem fout={error} />}
      {!data && !error && <p role="status">{woorden.leest}</p>}
      {data && (
        <>
          <Paragraph className="sh-lead">
            {woorden.van(data.van, datumInWoorden(data.gewijzigdOp, taal))}
          </Paragraph>
          <Paragraph>{woorden.tot(datumInWoorden(data.verlooptOp, taal))}</Paragraph>
          {openen.data === false && (
            <Melding soort="warning" dringend>
              <p>{refusalOf(data.soort, t)}</p>
            </Melding>
          )}
          <div className="sh-knoppen">
            <Button purpose="primary" onClick={() => openen.mutate()}>
              {woorden.bekijk}
            </Button>
          </div>
          {data.mag === 'opmerken' && <Opmerken sleutel={sleutel} opmerkingen={data.opmerkingen} />}
        </>
      )}
    </>
  );
}
