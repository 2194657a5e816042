import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { forgetRegisterbeeld, prullenbakVraag, recoverAanvulling } from '../vragen.ts';

interface PrullenbakProps {
  readonly organisatie: string;
  readonly nameOf: (id: string) => string;
}

/** What was added and lies in the bin, to be taken out again. */
export function Prullenbak({ organisatie, nameOf }: PrullenbakProps) {
  const { t, taal } = useTaal();
  const woorden = t.aanvulling.geschiedenis;
  const client = useQueryClient();
  const { data = [] } = useQuery(prullenbakVraag(organisatie));
  const terug = useMutation({
    mutationFn: recoverAanvulling,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: prullenbakVraag(organisatie).queryKey }),
        forgetRegisterbeeld(client),
      ]),
  });
  if (data.length === 0) return null;
  // It is called by its kind and its number: 'regeling 30175736'.
  const nameFor = (titel: string) => nameOf(titel.split(' ').at(-1) ?? titel);
  return (
    <section className="sh-mijn__deel">
      <Heading level={3}>{woorden.prullenbak}</Heading>
      {terug.error && <Probleem fout={terug.error} />}
      <ul className="sh-mijn__stappen">
        {data.map(({ id, titel, verwijderdOp }) => (
          <li key={id}>
            <span>
              {nameFor(titel)}{' '}
              <span className="sh-zacht">
                {verwijderdOp !== null && woorden.sinds(datumInWoorden(verwijderdOp, taal))}
              </span>
            </span>
            <Button
              purpose="subtle"
              aria-label={woorden.haalTerugBij(nameFor(titel))}
              onClick={() => terug.mutate(id)}
            >
              {woorden.haalTerug}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
