import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { keurZienswijze, type Zienswijze, type Zienswijzefout } from '@samenhang/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultOf, Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { leegOntwerp } from '../leeg.ts';
import { useNummer } from '../nummer.ts';
import { Tekst } from '../Tekst.tsx';
import { beginSamen, type Samenstuk, samenVraag, writeSamen } from '../vragen.ts';

interface SamenschrijvenProps {
  readonly organisatie: string;
  /** Undefined where a text is begun. */
  readonly stuk: Samenstuk | undefined;
  readonly onKlaar: () => void;
}

const leeg = leegOntwerp(undefined);

/** The last version of a text as the form of a view has it. */
function lastOf(stuk: Samenstuk | undefined): Zienswijze {
  const versie = stuk?.inhoud.versies.at(-1);
  if (!stuk || !versie) return leeg;
  const { over, aanleiding, jaar } = stuk.inhoud;
  return { ...leeg, over, aanleiding, jaar, titel: versie.titel, alineas: versie.alineas };
}

/** Writing at a text of several councils: a new one, or the next words of one. */
export function Samenschrijven({ organisatie, stuk, onKlaar }: SamenschrijvenProps) {
  const woorden = useTaal().t.zienswijzen;
  const client = useQueryClient();
  const numberOf = useNummer();
  const [inhoud, setInhoud] = useState(() => lastOf(stuk));
  const [fouten, setFouten] = useState<readonly Zienswijzefout[]>([]);
  const bewaar = useMutation({
    mutationFn: (nieuw: Zienswijze) =>
      stuk ? writeSamen({ organisatie, tekst: stuk.id }, stuk.versie, nieuw) : beginSamen(organisatie, nieuw),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: samenVraag(organisatie).queryKey });
      onKlaar();
    },
  });
  const keep = async () => {
    if (bewaar.isPending) return;
    const nieuw = { ...inhoud, over: { ...inhoud.over, id: await numberOf(inhoud.over.id) } };
    const mis = keurZienswijze(nieuw, undefined);
    setFouten(mis);
    if (mis.length === 0) bewaar.mutate(nieuw);
  };
  const foutBij = (pad: string) => {
    const fout = fouten.find((een) => een.pad === pad);
    if (fout) return woorden.fouten[fout.code];
    return faultOf(bewaar.error, pad) === undefined ? undefined : woorden.fouten.onbekend;
  };
  const nummer = stuk?.inhoud.versies.length;
  const vast = stuk?.inhoud.raden.some(({ besluiten }) => besluiten.some(({ versie }) => versie === nummer));
  return (
    <section className="sh-mijn__deel sh-stapel">
      <Heading level={2}>{stuk ? inhoud.titel : woorden.samen.begin}</Heading>
      {vast && <p>{woorden.samen.wijzigVast}</p>}
      {bewaar.error && faultOf(bewaar.error, 'over.id') === undefined && <Probleem fout={bewaar.error} />}
      <Tekst
        inhoud={inhoud}
        open
        alleenTekst={stuk !== undefined}
        foutBij={foutBij}
        onWijzig={setInhoud}
        onBewaar={() => void keep()}
      />
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={onKlaar}>
          {woorden.sluit}
        </Button>
      </div>
    </section>
  );
}
