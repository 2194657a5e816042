import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { mayDo, type Rol } from '@samenhang/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { joinSamen, type Samenstuk, samenVraag } from '../vragen.ts';
import { Samentekst } from './Samentekst.tsx';

interface SamenProps {
  readonly organisatie: string;
  readonly naam: string;
  readonly rol: Rol;
  readonly onBegin: () => void;
  readonly onSchrijf: (stuk: Samenstuk) => void;
  /** A view of this council was made of it. */
  readonly onOvergenomen: (zienswijze: string) => void;
}

/** The texts that the council decides upon with others. */
export function Samen({ organisatie, naam, rol, onBegin, ...rest }: SamenProps) {
  const woorden = useTaal().t.zienswijzen.samen;
  const { data = [], error } = useQuery(samenVraag(organisatie));
  const mag = mayDo({ aangemeld: true, rol }, { soort: 'samentekst', handeling: 'wijzigen' }, 'organisatie');
  return (
    <section className="sh-mijn__deel sh-stapel">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {error && <Probleem fout={error} />}
      {mag && <Gevraagd organisatie={organisatie} naam={naam} />}
      {data.map((stuk) => (
        <Samentekst key={stuk.id} organisatie={organisatie} stuk={stuk} mag={mag} {...rest} />
      ))}
      {mag && (
        <Button purpose="secondary" onClick={onBegin}>
          {woorden.begin}
        </Button>
      )}
    </section>
  );
}

/** The key with which another council asks this one to take part, behind the `#`. */
const readSleutel = (): string | null => new URLSearchParams(window.location.hash.slice(1)).get('meedoen');

function Gevraagd({ organisatie, naam }: Pick<SamenProps, 'organisatie' | 'naam'>) {
  const woorden = useTaal().t.zienswijzen.samen;
  const client = useQueryClient();
  const [sleutel, setSleutel] = useState(readSleutel);
  const mee = useMutation({
    mutationFn: (met: string) => joinSamen(organisatie, met),
    onSuccess: () => {
      setSleutel(null);
      history.replaceState(history.state, '', window.location.pathname);
      return client.invalidateQueries({ queryKey: samenVraag(organisatie).queryKey });
    },
  });
  if (sleutel === null) return null;
  return (
    <div className="sh-stapel">
      <p>{mee.isError ? woorden.mis : woorden.gevraagd}</p>
      {!mee.isError && (
        <Button purpose="primary" onClick={() => mee.mutate(sleutel)}>
          {woorden.doeMee(naam)}
        </Button>
      )}
    </div>
  );
}
