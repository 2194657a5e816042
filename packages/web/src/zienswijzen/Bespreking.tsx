import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { mayDo, type Rol } from '@samenhang/core';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { besprekingVraag, removeBespreking, sayBespreking } from './vragen.ts';

/** What members say of a view among themselves. */
export function Bespreking({ stuk, rol }: { readonly stuk: string; readonly rol: Rol }) {
  const { t, taal } = useTaal();
  const woorden = t.zienswijzen;
  const client = useQueryClient();
  const { data = [], error } = useQuery(besprekingVraag(stuk));
  const again = () => client.invalidateQueries({ queryKey: besprekingVraag(stuk).queryKey });
  const weg = useMutation({ mutationFn: (id: string) => removeBespreking(stuk, id), onSettled: again });
  const may = (handeling: 'maken' | 'weggooien') =>
    mayDo({ aangemeld: true, rol }, { soort: 'bespreking', handeling }, 'organisatie');
  const fout = error ?? weg.error;
  return (
    <section className="sh-mijn__deel">
      <Heading level={3}>{woorden.bespreking}</Heading>
      <p className="sh-zacht">{woorden.besprekingUitleg}</p>
      {fout && <Probleem fout={fout} />}
      <ul className="sh-mijn__stappen">
        {data.map(({ id, wie, tekst, gemaaktOp }) => (
          <li key={id}>
            <span className="sh-opmerking">
              <span className="sh-zacht">
                {woorden.zegt(wie ?? woorden.iemand, datumInWoorden(gemaaktOp, taal))}
              </span>
              <br />
              {tekst}
            </span>
            {may('weggooien') && (
              <Button
                purpose="subtle"
                aria-label={woorden.wegBij(wie ?? woorden.iemand)}
                onClick={() => weg.mutate(id)}
              >
                {woorden.weg}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may('maken') && <Zeggen stuk={stuk} onKlaar={again} />}
    </section>
  );
}

function Zeggen({ stuk, onKlaar }: { readonly stuk: string; readonly onKlaar: () => Promise<void> }) {
  const woorden = useTaal().t.zienswijzen;
  const [tekst, setTekst] = useState('');
  const zeg = useMutation({
    mutationFn: () => sayBespreking(stuk, tekst),
    onSuccess: () => {
      setTekst('');
      return onKlaar();
    },
  });
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        if (!zeg.isPending && tekst.trim() !== '') zeg.mutate();
      }}
    >
      {zeg.error && <Probleem fout={zeg.error} />}
      <Tekstveld label={woorden.zeg} waarde={tekst} onWaarde={setTekst} />
      <div className="sh-knoppen">
        <Button type="submit" purpose="secondary" aria-disabled={zeg.isPending}>
          {woorden.zegKnop}
        </Button>
      </div>
    </form>
  );
}
