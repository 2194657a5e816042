import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { atlasVraag } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Bestandkiezer } from '../../ui/velden/Bestandkiezer.tsx';
import type { Vraagbeheer } from '../vraag/vraagbeheer.ts';
import { describeOpenfout } from '../zinnen.ts';
import { type Openuitkomst, openOntwerp } from './openen.ts';

/** More than a design can be: who drops a film gets no frozen page. */
const hoogsteGrootte = 20_000_000;

/** Opens a design that was saved here or by the command line. The file stays in the browser. */
export function Openen({ beheer }: { readonly beheer: Vraagbeheer }) {
  const { t, taal } = useTaal();
  const client = useQueryClient();
  const [mislukt, setMislukt] = useState<Extract<Openuitkomst, { ok: false }>>();
  const open = async (bestand: File) => {
    const tekst = bestand.size > hoogsteGrootte ? '' : await bestand.text();
    const uitkomst = await openOntwerp(tekst, (jaar) =>
      client.query({ ...atlasVraag(jaar), staleTime: 'static' }).catch(() => undefined),
    );
    setMislukt(uitkomst.ok ? undefined : uitkomst);
    if (uitkomst.ok) beheer.vervang(uitkomst.vraag);
  };
  return (
    <>
      <Bestandkiezer
        tekst={t.ontwerp.open}
        soort=".json,application/json"
        onBestand={(bestand) => void open(bestand)}
      />
      {mislukt && (
        <Melding soort="warning" dringend>
          {mislukt.fouten.slice(0, 3).map((fout) => (
            <p key={JSON.stringify(fout)}>{describeOpenfout(fout, mislukt.atlas, taal, t)}</p>
          ))}
        </Melding>
      )}
    </>
  );
}
