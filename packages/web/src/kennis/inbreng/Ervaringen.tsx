import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Versies } from '../Versies.tsx';
import { discardKennis, type Ervaringregel, KENNIS, kennisVraag, useBoeken } from '../vragen.ts';
import { Ervaringformulier } from './Ervaringformulier.tsx';

/** The experience that an organisation says it has: to change, or to take back. */
export function Ervaringen({ organisatie }: { readonly organisatie: string }) {
  const { t } = useTaal();
  const { data } = useQuery(kennisVraag);
  const eigen = data?.ervaringen.filter((een) => een.organisatie.id === organisatie) ?? [];
  if (eigen.length === 0) return null;
  return (
    <>
      <Heading level={2}>{t.kennis.inbreng.eigenErvaring}</Heading>
      {eigen.map((regel) => (
        <Een key={regel.id} organisatie={organisatie} regel={regel} />
      ))}
    </>
  );
}

function Een({ organisatie, regel }: { readonly organisatie: string; readonly regel: Ervaringregel }) {
  const { t } = useTaal();
  const client = useQueryClient();
  const { taakNaam, atlas } = useBoeken();
  const { id, versie, ervaring } = regel;
  const { inbreng, beheer } = t.kennis;
  const weg = useMutation({
    mutationFn: () => discardKennis(regel),
    onSettled: () => client.invalidateQueries({ queryKey: KENNIS }),
  });
  const { taak, indeling, functie } = ervaring;
  const met = indeling === null ? '' : ` (${atlas?.indelingen.get(indeling)?.naam ?? indeling})`;
  return (
    <Uitklap titel={`${taakNaam(taak)}${met}: ${functie}`}>
      <Ervaringformulier organisatie={organisatie} bestaand={{ id, versie, ervaring }} />
      <Versies id={id} versie={versie} />
      {weg.error && <Probleem fout={weg.error} />}
      <div className="sh-knoppen">
        <Button purpose="secondary" disabled={weg.isPending} onClick={() => weg.mutate()}>
          {beheer.weg}
        </Button>
      </div>
      <p className="sh-noot">{inbreng.ervaringWeg}</p>
    </Uitklap>
  );
}
