import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTaal } from '../i18n/taal.tsx';
import { openbaarVraag } from '../samenwerken/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { refusalOf, useTonen } from './openen.ts';

/** What somebody made public, and the way to see it; for everybody, without an account. */
export function Openbaar() {
  const { t, taal } = useTaal();
  const woorden = t.samenwerken.openbaar;
  const { id } = useParams({ from: '/gedeeld/$id' });
  const { data, error } = useQuery(openbaarVraag(id));
  const toon = useTonen();
  const openen = useMutation({ mutationFn: async () => data !== undefined && (await toon(data)) });
  useTitel(data?.titel ?? woorden.titel);
  return (
    <div className="sh-smal">
      <Heading level={1}>{data?.titel ?? woorden.titel}</Heading>
      {error && (
        <Melding soort="warning">
          <p>{woorden.weg}</p>
        </Melding>
      )}
      {!data && !error && <p role="status">{t.toegang.delen.leest}</p>}
      {data && (
        <>
          <Paragraph className="sh-lead">
            {woorden.pagina(data.van, datumInWoorden(data.gemaaktOp, taal))}
          </Paragraph>
          {openen.data === false && (
            <Melding soort="warning" dringend>
              <p>{refusalOf(data.soort, t)}</p>
            </Melding>
          )}
          <div className="sh-knoppen">
            <Button purpose="primary" onClick={() => openen.mutate()}>
              {t.toegang.delen.bekijk}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
