import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { keurZienswijze, type Rol, ruleOfStaat, type Zienswijze, type Zienswijzefout } from '@samenhang/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { findRegeling, isNummer, regelingnamenVraag } from '../aanvulling/index.ts';
import { faultOf, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Bespreking } from './Bespreking.tsx';
import { Stappen } from './Stappen.tsx';
import { Tekst } from './Tekst.tsx';
import { discardZienswijze, keepZienswijze, type Zienswijzestuk, zienswijzenVraag } from './vragen.ts';

interface BewerkenProps {
  readonly organisatie: string;
  readonly rol: Rol;
  readonly begin: Zienswijze;
  /** Undefined while it is new. */
  readonly stuk: Zienswijzestuk | undefined;
  /** May who looks change it? */
  readonly mag: boolean;
  readonly onBewaard: (id: string) => void;
  readonly onSluit: () => void;
}

/** What stands in the form, what is wrong with it by the same rules as the server has, and keeping it. */
function useZienswijze({ organisatie, begin, stuk, onBewaard, onSluit }: BewerkenProps) {
  const client = useQueryClient();
  const [inhoud, setInhoud] = useState(begin);
  const [fouten, setFouten] = useState<readonly Zienswijzefout[]>([]);
  const again = () => client.invalidateQueries({ queryKey: zienswijzenVraag(organisatie).queryKey });
  const bewaar = useMutation({
    mutationFn: (nieuw: Zienswijze) => keepZienswijze(organisatie, nieuw, stuk),
    onSuccess: async (antwoord) => {
      await again();
      onBewaard(antwoord.id);
    },
  });
  const gooiWeg = useMutation({
    mutationFn: async () => {
      if (stuk) await discardZienswijze(stuk);
    },
    onSuccess: async () => {
      await again();
      onSluit();
    },
  });
  /** Of a regeling that was called by its name. */
  const numberOf = async (tekst: string) => {
    const id = tekst.trim();
    if (isNummer(id) || id.startsWith('eigen-')) return id;
    const genoemd = await client.query({ ...regelingnamenVraag, staleTime: 'static' }).catch(() => []);
    return findRegeling(genoemd, id) ?? id;
  };
  const keep = async (nieuw: Zienswijze) => {
    if (bewaar.isPending) return;
    const metNummer = { ...nieuw, over: { ...nieuw.over, id: await numberOf(nieuw.over.id) } };
    const mis = keurZienswijze(metNummer, stuk?.inhoud);
    setFouten(mis);
    if (mis.length === 0) bewaar.mutate(metNummer);
  };
  return { inhoud, setInhoud, fouten, bewaar, gooiWeg, keep };
}

/** One view: its text while it may change, its next steps, and what members say of it. */
export function Bewerken(props: BewerkenProps) {
  const { stuk, mag, rol, onSluit } = props;
  const woorden = useTaal().t.zienswijzen;
  const { inhoud, setInhoud, fouten, bewaar, gooiWeg, keep } = useZienswijze(props);
  const open = mag && ruleOfStaat(props.begin.staat).open;
  const foutBij = (pad: string) => {
    const fout = fouten.find((een) => een.pad === pad);
    if (fout) return woorden.fouten[fout.code];
    return faultOf(bewaar.error, pad) === undefined ? undefined : woorden.fouten.onbekend;
  };
  const anders = bewaar.error && faultOf(bewaar.error, 'over.id') === undefined;
  return (
    <section className="sh-mijn__deel sh-stapel">
      <Heading level={2}>{inhoud.titel || woorden.nieuw}</Heading>
      <p className="sh-zacht">
        {woorden.staat}: {woorden.staten[props.begin.staat]}
      </p>
      {stuk && (
        <p>
          <Koppeling to="/zienswijzen/$over" params={{ over: props.begin.over.id }}>
            {woorden.openbaar.titel}
          </Koppeling>
        </p>
      )}
      {inhoud.overgenomenVan !== undefined && <p className="sh-zacht">{woorden.overgenomen}</p>}
      {anders && <Probleem fout={bewaar.error} />}
      {gooiWeg.error && <Probleem fout={gooiWeg.error} />}
      <div role="status">{stuk && stuk.versie > 1 && <Melding>{woorden.bewaard}</Melding>}</div>
      <Tekst
        inhoud={inhoud}
        open={open}
        foutBij={foutBij}
        onWijzig={setInhoud}
        onBewaar={() => void keep(inhoud)}
      />
      {stuk && mag && <Stappen inhoud={inhoud} foutBij={foutBij} onStap={(nieuw) => void keep(nieuw)} />}
      {stuk && <Bespreking stuk={stuk.id} rol={rol} />}
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={onSluit}>
          {woorden.sluit}
        </Button>
        {stuk && mag && ['concept', 'ter_bespreking', 'ingetrokken'].includes(stuk.inhoud.staat) && (
          <Button purpose="subtle" onClick={() => gooiWeg.mutate()}>
            {woorden.gooiWeg}
          </Button>
        )}
      </div>
    </section>
  );
}
