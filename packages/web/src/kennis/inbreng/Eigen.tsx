import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { eigenVraag, hideKennis, KENNIS, recoverKennis, useBoeken } from '../vragen.ts';

/** What of an organisation is not public: its bin, and what is hidden with why. */
export function Eigen({ organisatie }: { readonly organisatie: string }) {
  const { t } = useTaal();
  const client = useQueryClient();
  const { data } = useQuery(eigenVraag(organisatie));
  const doe = useMutation({
    mutationFn: (wat: () => Promise<unknown>) => wat(),
    onSettled: () => client.invalidateQueries({ queryKey: KENNIS }),
  });
  const { taakNaam } = useBoeken();
  const { beheer, inbreng } = t.kennis;
  /** The store calls experience by its task alone. */
  const noem = (titel: string) => {
    const taak = /^ervaring ([a-z0-9_]+)$/u.exec(titel)?.[1];
    return taak === undefined ? titel : inbreng.ervaringMet(taakNaam(taak));
  };
  if (!data || (data.prullenbak.length === 0 && data.verborgen.length === 0)) return null;
  return (
    <>
      {doe.error && <Probleem fout={doe.error} />}
      {data.prullenbak.length > 0 && <Heading level={2}>{beheer.prullenbak}</Heading>}
      {data.prullenbak.map(({ id, titel }) => (
        <p key={id}>
          {noem(titel)}{' '}
          <Button purpose="subtle" onClick={() => doe.mutate(() => recoverKennis(id))}>
            {beheer.ongedaan}
          </Button>
        </p>
      ))}
      {data.verborgen.length > 0 && <Heading level={2}>{beheer.verborgenKop}</Heading>}
      {data.verborgen.map(({ id, titel, reden }) => (
        <p key={id}>
          {beheer.verborgenRegel(titel, reden)}{' '}
          {data.magVerbergen && (
            <Button purpose="subtle" onClick={() => doe.mutate(() => hideKennis(id, null))}>
              {beheer.toon}
            </Button>
          )}
        </p>
      ))}
    </>
  );
}
