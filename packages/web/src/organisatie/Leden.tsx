import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type Rol, rollen } from '@samenhang/core';
import { kleineLetter } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { mijVraag, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Ledenstap } from './Ledenstap.tsx';
import { deleteLid, type Lid, ledenVraag, updateLid } from './vragen.ts';

interface LedenProps {
  readonly organisatie: string;
  /** The address of who is signed in: which of the members that is. */
  readonly email: string;
  readonly beheert: boolean;
  readonly onMelding: (melding: string) => void;
}

/** Who is what in an organisation, for who manages it to change. */
export function Leden(props: LedenProps) {
  const { t } = useTaal();
  const { data: leden = [], error } = useQuery(ledenVraag(props.organisatie));
  return (
    <section className="sh-mijn__deel">
      <Heading level={3}>{t.toegang.organisatie.leden}</Heading>
      {error && <Probleem fout={error} />}
      <ul className="sh-mijn__lijst">
        {leden.map((lid) => (
          <Lidregel key={lid.persoon} lid={lid} {...props} />
        ))}
      </ul>
    </section>
  );
}

type LidProps = LedenProps & { readonly lid: Lid };

function useRol({ lid, organisatie, onMelding }: LidProps) {
  const { t } = useTaal();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (rol: Rol) => updateLid(organisatie, lid, rol),
    onSuccess: (_lid, rol) =>
      onMelding(t.toegang.organisatie.rolGegeven(lid.naam, kleineLetter(t.toegang.rollen[rol]))),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['mijn', 'organisatie', organisatie] });
      await client.invalidateQueries({ queryKey: mijVraag.queryKey });
    },
  });
}

function Lidregel(props: LidProps) {
  const { t } = useTaal();
  const { lid, email, beheert } = props;
  const zelf = lid.email === email;
  const geef = useRol(props);
  return (
    <li className="sh-mijn__stuk">
      <strong>{zelf ? t.toegang.organisatie.uzelf(lid.naam) : lid.naam}</strong>
      <p className="sh-zacht">{beheert ? lid.email : `${t.toegang.rollen[lid.rol]}, ${lid.email}`}</p>
      {geef.error && <Probleem fout={geef.error} />}
      {beheert && (
        <Keuzeveld
          label={t.toegang.organisatie.rolVan(lid.naam)}
          waarde={lid.rol}
          opties={rollen.map((rol) => ({ waarde: rol, tekst: t.toegang.rollen[rol] }))}
          onKies={(rol) => geef.mutate(rol as Rol)}
        />
      )}
      {lid.tweedeStap !== null && <Ledenstap {...props} stand={lid.tweedeStap} zelf={zelf} />}
      {(beheert || zelf) && <Weghalen {...props} zelf={zelf} />}
    </li>
  );
}

/** Ends a membership, after asking once more. */
function Weghalen({ lid, organisatie, onMelding, zelf }: LidProps & { readonly zelf: boolean }) {
  const { t } = useTaal();
  const woorden = t.toegang.organisatie;
  const client = useQueryClient();
  const [vraagt, setVraagt] = useState(false);
  const weg = useMutation({
    mutationFn: () => deleteLid(organisatie, lid),
    onSuccess: async () => {
      onMelding(woorden.isWeg(lid.naam));
      if (zelf) client.removeQueries({ queryKey: ['mijn'] });
      await client.invalidateQueries({ queryKey: ['mijn'] });
      await client.invalidateQueries({ queryKey: mijVraag.queryKey });
    },
  });
  if (!vraagt)
    return (
      <div className="sh-knoppen">
        <Button purpose="subtle" onClick={() => setVraagt(true)}>
          {zelf ? woorden.verlaat : woorden.haalWeg}
        </Button>
      </div>
    );
  return (
    <>
      {weg.error && <Probleem fout={weg.error} />}
      <p role="status">{zelf ? woorden.zekerZelf : woorden.zeker(lid.naam)}</p>
      <div className="sh-knoppen">
        <Button purpose="primary" onClick={() => weg.mutate()}>
          {woorden.ja}
        </Button>
        <Button purpose="subtle" onClick={() => setVraagt(false)}>
          {woorden.nee}
        </Button>
      </div>
    </>
  );
}
