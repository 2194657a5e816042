import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { mayDo, type Rol } from '@samenhang/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Probleem, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { Itemformulier } from './inbreng/Itemformulier.tsx';
import { Versies } from './Versies.tsx';
import { discardKennis, eigenVraag, hideKennis, type Kennisregel } from './vragen.ts';

interface BeheerProps {
  readonly regel: Kennisregel;
  /** It is no longer there for everybody: what was done to it. */
  readonly onWeg: (hoe: 'weg' | 'verborgen') => void;
}

const mag = (rol: Rol) =>
  mayDo({ aangemeld: true, rol }, { soort: 'kennis', handeling: 'wijzigen' }, 'organisatie');

/** What a member of the organisation whose it is may do with it, and who keeps order on the server. */
export function Beheer({ regel, onWeg }: BeheerProps) {
  const { t } = useTaal();
  const { data: mij } = useMij();
  const lid = mij?.organisaties.find(({ id }) => id === regel.organisatie.id);
  const eerste = mij?.organisaties[0]?.id ?? '';
  const { data: eigen } = useQuery({ ...eigenVraag(eerste), enabled: eerste !== '' });
  const wijzigt = lid !== undefined && mag(lid.rol);
  if (!wijzigt && eigen?.magVerbergen !== true) return null;
  return (
    <section className="sh-sectie sh-stapel" aria-labelledby="beheer">
      <Heading level={2} id="beheer">
        {t.kennis.beheer.kop}
      </Heading>
      {wijzigt && <Eigenaar regel={regel} onWeg={() => onWeg('weg')} />}
      {eigen?.magVerbergen === true && <Verberg regel={regel} onWeg={() => onWeg('verborgen')} />}
    </section>
  );
}

interface DeelProps {
  readonly regel: Kennisregel;
  readonly onWeg: () => void;
}

function Eigenaar({ regel, onWeg }: DeelProps) {
  const { t } = useTaal();
  const { id, versie, item, organisatie } = regel;
  const weg = useMutation({ mutationFn: () => discardKennis(regel), onSuccess: onWeg });
  const { beheer } = t.kennis;
  return (
    <>
      <Uitklap titel={beheer.wijzig}>
        <Itemformulier key={versie} organisatie={organisatie.id} bestaand={{ id, versie, item }} />
      </Uitklap>
      <Versies id={id} versie={versie} />
      {weg.error && <Probleem fout={weg.error} />}
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={() => weg.mutate()}>
          {beheer.weg}
        </Button>
      </div>
    </>
  );
}

function Verberg({ regel, onWeg }: DeelProps) {
  const { t } = useTaal();
  const [reden, setReden] = useState('');
  const verberg = useMutation({ mutationFn: () => hideKennis(regel.id, reden), onSuccess: onWeg });
  const { beheer } = t.kennis;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    verberg.mutate();
  };
  return (
    <Uitklap titel={beheer.verberg}>
      <form className="sh-stapel" onSubmit={send}>
        <Tekstveld
          label={beheer.reden}
          uitleg={beheer.redenUitleg}
          waarde={reden}
          onWaarde={setReden}
          required
        />
        {verberg.error && <Probleem fout={verberg.error} />}
        <div className="sh-knoppen">
          <Button type="submit" purpose="secondary">
            {beheer.verberg}
          </Button>
        </div>
      </form>
    </Uitklap>
  );
}
