import { Button } from '@nl-design-system-candidate/button-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  createDeellink,
  type Deelwijze,
  deellinksVraag,
  type Kop,
  Probleem,
  withdrawDeellink,
} from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Openbaarheid, Opmerkingen } from '../samenwerken/index.ts';
import { Geheimlink } from '../ui/Geheimlink.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';

/** Sharing a design by a link, and the links that still work. */
export function Delen({ stuk, stuk: { id } }: { readonly stuk: Kop }) {
  const { t } = useTaal();
  const woorden = t.toegang.delen;
  const client = useQueryClient();
  const { data: links = [], error } = useQuery(deellinksVraag(id));
  const [dagen, setDagen] = useState('30');
  const [mag, setMag] = useState<Deelwijze>('lezen');
  const again = () => client.invalidateQueries({ queryKey: ['mijn', 'links', id] });
  const maak = useMutation({ mutationFn: () => createDeellink(id, Number(dagen), mag), onSuccess: again });
  const weg = useMutation({
    mutationFn: (link: string) => withdrawDeellink(id, link),
    onSuccess: () => maak.reset(),
    onSettled: again,
  });
  const fout = error ?? maak.error ?? weg.error;
  return (
    <div className="sh-formulier">
      <p>{woorden.uitleg}</p>
      {fout && <Probleem fout={fout} />}
      <Keuzeveld
        label={woorden.dagen}
        waarde={dagen}
        opties={Object.entries(woorden.keuzes).map(([waarde, tekst]) => ({ waarde, tekst }))}
        onKies={setDagen}
      />
      <Keuzeveld
        label={woorden.mag}
        waarde={mag}
        opties={Object.entries(woorden.magKeuzes).map(([waarde, tekst]) => ({ waarde, tekst }))}
        onKies={(nieuw) => setMag(nieuw as Deelwijze)}
      />
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={() => maak.mutate()}>
          {woorden.maak}
        </Button>
      </div>
      {maak.data && (
        <Geheimlink
          pad="/gedeeld"
          sleutel={maak.data.sleutel}
          klaar={woorden.klaar}
          label={t.toegang.organisatie.link}
        />
      )}
      <Links links={links} onTrekIn={(link) => weg.mutate(link)} />
      <Openbaarheid stuk={stuk} />
      <Opmerkingen stuk={id} magAlles niveau={4} />
    </div>
  );
}

interface LinksProps {
  readonly links: readonly { readonly id: string; readonly verlooptOp: string; readonly mag: Deelwijze }[];
  readonly onTrekIn: (link: string) => void;
}

function Links({ links, onTrekIn }: LinksProps) {
  const { t, taal } = useTaal();
  const woorden = t.toegang.delen;
  return (
    <ul className="sh-mijn__stappen">
      {links.map(({ id, mag, verlooptOp }) => (
        <li key={id}>
          <span>
            {(mag === 'opmerken' ? woorden.werktOpmerken : woorden.werkt)(datumInWoorden(verlooptOp, taal))}
          </span>
          <Button purpose="subtle" onClick={() => onTrekIn(id)}>
            {woorden.trekIn}
          </Button>
        </li>
      ))}
    </ul>
  );
}
