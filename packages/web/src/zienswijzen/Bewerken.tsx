import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import {
  keurZienswijze,
  mayDiscard,
  type Rol,
  ruleOfStaat,
  type Zienswijze,
  type Zienswijzefout,
} from '@samenhang/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultOf, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Bespreking } from './Bespreking.tsx';
import { useNummer } from './nummer.ts';
import { Stappen } from './Stappen.tsx';
import { Tekst } from './Tekst.tsx';
import { discardZienswijze, keepZienswijze, type Zienswijzestuk, zienswijzenVraag } from './vragen.ts';
import { Stappenlijn } from './Weg.tsx';

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
  const numberOf = useNummer();
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
  const open = mag && !props.begin.samen && ruleOfStaat(props.begin.staat).open;
  const foutBij = (pad: string) => {
    const fout = fouten.find((een) => een.pad === pad);
    if (fout) return woorden.fouten[fout.code];
    return faultOf(bewaar.error, pad) === undefined ? undefined : woorden.fouten.onbekend;
  };
  const anders = bewaar.error && faultOf(bewaar.error, 'over.id') === undefined;
  return (
    <section className="sh-mijn__deel sh-stapel">
      <Heading level={2}>{inhoud.titel || woorden.nieuw}</Heading>
      <Stand zienswijze={props.begin} bewaard={stuk !== undefined} />
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
        {stuk && mag && mayDiscard(stuk.inhoud) && (
          <Button purpose="subtle" onClick={() => gooiWeg.mutate()}>
            {woorden.gooiWeg}
          </Button>
        )}
      </div>
    </section>
  );
}

/** How far it is, where its text came from, and the way to those of other councils. */
function Stand({ zienswijze, bewaard }: { readonly zienswijze: Zienswijze; readonly bewaard: boolean }) {
  const woorden = useTaal().t.zienswijzen;
  const { staat, samen, over, overgenomenVan } = zienswijze;
  return (
    <>
      <p className="sh-zacht">
        {woorden.staat}: {woorden.staten[staat]}
      </p>
      <Stappenlijn staat={staat} />
      {samen && <p className="sh-zacht">{woorden.samen.hoort(String(samen.versie))}</p>}
      {bewaard && (
        <p>
          <Koppeling to="/zienswijzen/$over" params={{ over: over.id }}>
            {woorden.openbaar.titel}
          </Koppeling>
        </p>
      )}
      {overgenomenVan !== undefined && <p className="sh-zacht">{woorden.overgenomen}</p>}
    </>
  );
}
