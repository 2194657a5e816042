import { Button } from '@nl-design-system-candidate/button-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { type Bericht, discardBericht, postVraag, readBericht } from './vragen.ts';

/** One message that waits: to whom, why it was not taken, and its text when it is asked for. */
export function Berichtregel({ bericht }: { readonly bericht: Bericht }) {
  const { t, taal, getal } = useTaal();
  const woorden = t.post.pagina;
  const client = useQueryClient();
  const lees = useMutation({ mutationFn: () => readBericht(bericht.id) });
  const weg = useMutation({
    mutationFn: () => discardBericht(bericht.id),
    onSettled: () => client.invalidateQueries({ queryKey: postVraag.queryKey }),
  });
  const fout = lees.error ?? weg.error;
  const soorten = t.post.brieven as Readonly<Record<string, { readonly onderwerp: string } | undefined>>;
  return (
    <li className="sh-mijn__stuk">
      <strong>{soorten[bericht.soort]?.onderwerp ?? bericht.soort}</strong>
      <p className="sh-zacht">{woorden.aan(bericht.naar, datumInWoorden(bericht.gemaaktOp, taal))}</p>
      {bericht.reden !== null && <p>{woorden.reden(getal.heel(bericht.pogingen), bericht.reden)}</p>}
      {fout && <Probleem fout={fout} />}
      {lees.data && <pre className="sh-brief">{lees.data.tekst}</pre>}
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={() => lees.mutate()}>
          {woorden.lees}
        </Button>
        <Button purpose="subtle" onClick={() => weg.mutate()}>
          {woorden.weg}
        </Button>
      </div>
    </li>
  );
}
