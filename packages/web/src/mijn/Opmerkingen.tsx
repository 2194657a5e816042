import { Button } from '@nl-design-system-candidate/button-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { opmerkingenVraag, Probleem, removeOpmerking } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';

/** What was said of a design by who had a link, for who works on it; nothing where nothing was said. */
export function Opmerkingen({ stuk }: { readonly stuk: string }) {
  const { t, taal } = useTaal();
  const woorden = t.toegang.delen.opmerkingen;
  const client = useQueryClient();
  const { data: opmerkingen = [], error } = useQuery(opmerkingenVraag(stuk));
  const weg = useMutation({
    mutationFn: (opmerking: string) => removeOpmerking(stuk, opmerking),
    onSettled: () => client.invalidateQueries({ queryKey: opmerkingenVraag(stuk).queryKey }),
  });
  const fout = error ?? weg.error;
  if (opmerkingen.length === 0 && !fout) return null;
  return (
    <>
      <p>
        <strong>{woorden.kop}</strong>
      </p>
      {fout && <Probleem fout={fout} />}
      <ul className="sh-mijn__stappen">
        {opmerkingen.map(({ id, naam, tekst, gemaaktOp }) => (
          <li key={id}>
            <span className="sh-opmerking">
              <span className="sh-zacht">{woorden.door(naam, datumInWoorden(gemaaktOp, taal))}</span>
              <br />
              {tekst}
            </span>
            <Button purpose="subtle" onClick={() => weg.mutate(id)}>
              {woorden.weg}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
