import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden, kleineLetter } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Geheimlink } from '../../ui/Geheimlink.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { useDoe } from '../doe.ts';
import { invite, KRINGEN, type Kring, leaveKring, withdraw } from '../vragen.ts';
import { Zeker } from '../Zeker.tsx';

/** Who takes part and agreed to the rules, inviting, and leaving. */
export function Leden({ kring }: { readonly kring: Kring }) {
  const { t, taal } = useTaal();
  const woorden = t.kring;
  const navigate = useNavigate();
  const dag = (moment: string) => datumInWoorden(moment.slice(0, 10), taal);
  const weg = useDoe((nodiging: string) => withdraw(kring.id, nodiging));
  const vertrek = useDoe(() => leaveKring(kring.id).then(() => navigate({ to: '/kring' })));
  const fout = weg.error ?? vertrek.error;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.leden.kop}</Heading>
      <ul>
        {kring.leden.map(({ persoon, naam, rol, hoedanigheid, regels, aanvaardOp }) => (
          <li key={persoon}>
            {naam}, {hoedanigheid} <Merkje>{woorden.rollen[rol]}</Merkje>{' '}
            <span className="sh-noot">{woorden.leden.stemdeIn(regels, dag(aanvaardOp))}</span>
          </li>
        ))}
      </ul>
      {fout && <Probleem fout={fout} />}
      {kring.nodigingen.map(({ id, email, rol, verlooptOp }) => (
        <p key={id}>
          {woorden.leden.open(email, kleineLetter(woorden.rollen[rol]), dag(verlooptOp))}{' '}
          <Button purpose="subtle" onClick={() => weg.mutate(id)}>
            {woorden.leden.trekIn(email)}
          </Button>
        </p>
      ))}
      {kring.rol === 'gastheer' && kring.staat !== 'vernietigd' && <Nodigen kring={kring} />}
      <div className="sh-knoppen">
        <Zeker
          knop={woorden.leden.verlaat}
          zeker={woorden.leden.zekerVerlaat}
          onZeker={() => vertrek.mutate(undefined)}
        />
      </div>
    </section>
  );
}

function Nodigen({ kring }: { readonly kring: Kring }) {
  const { t } = useTaal();
  const woorden = t.kring.leden;
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [rol, setRol] = useState<'deelnemer' | 'leerder'>('deelnemer');
  const nodig = useMutation({
    mutationFn: () => invite(kring.id, email, rol),
    onSuccess: () => setEmail(''),
    onSettled: () => client.invalidateQueries({ queryKey: KRINGEN }),
  });
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        nodig.mutate();
      }}
    >
      <Heading level={3}>{woorden.nodig}</Heading>
      {nodig.error && <Probleem fout={nodig.error} />}
      <Tekstveld label={woorden.email} type="email" required waarde={email} onWaarde={setEmail} />
      <Keuzeveld
        label={woorden.rol}
        waarde={rol}
        opties={(['deelnemer', 'leerder'] as const).map((een) => ({
          waarde: een,
          tekst: t.kring.rollen[een],
        }))}
        onKies={(een) => setRol(een === 'leerder' ? een : 'deelnemer')}
      />
      <Button purpose="secondary" type="submit">
        {woorden.stuur}
      </Button>
      {nodig.data &&
        (nodig.data.sleutel === undefined ? (
          <p role="status">{woorden.gestuurd(nodig.data.email)}</p>
        ) : (
          <Geheimlink
            pad="/kring"
            sleutel={nodig.data.sleutel}
            klaar={woorden.linkKlaar}
            label={woorden.link}
          />
        ))}
    </form>
  );
}
