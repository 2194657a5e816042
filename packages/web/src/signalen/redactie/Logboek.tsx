import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { bewaar } from '../../uitvoer/index.ts';
import { dadenVraag, loadLogboek, SIGNALEN, undoDaad } from '../vragen.ts';
import { Redenformulier } from './Reden.tsx';

/** What the redactie did, each with the way to undo it, and all of it as a file. */
export function Logboek() {
  const woorden = useTaal().t.signaal.redactie;
  const { data = [] } = useQuery(dadenVraag);
  const haal = useMutation({
    mutationFn: async () =>
      bewaar({ type: 'text/csv', inhoud: await loadLogboek() }, 'samenhang-redactie-signalen.csv'),
  });
  return (
    <section className="sh-mijn__deel" aria-labelledby="logboek">
      <Heading level={2} id="logboek">
        {woorden.logboek}
      </Heading>
      {data.length === 0 && <p>{woorden.logboekLeeg}</p>}
      <ol className="sh-signaalverloop">
        {data.map((daad) => (
          <Regel key={daad.id} daad={daad} />
        ))}
      </ol>
      {haal.error && <Probleem fout={haal.error} />}
      <Button purpose="secondary" onClick={() => haal.mutate()}>
        {woorden.logboekCsv}
      </Button>
    </section>
  );
}

type Daadregel = Awaited<ReturnType<NonNullable<Exclude<typeof dadenVraag.queryFn, symbol>>>>[number];

function Regel({ daad }: { readonly daad: Daadregel }) {
  const { t, taal, getal } = useTaal();
  const woorden = t.signaal.redactie;
  const client = useQueryClient();
  const terug = useMutation({
    mutationFn: (reden: string) => undoDaad(daad.id, reden),
    onSettled: () => client.invalidateQueries({ queryKey: SIGNALEN }),
  });
  const dag = datumInWoorden(daad.op.slice(0, 10), taal);
  return (
    <li>
      <strong>{woorden.daden[daad.daad]}</strong> <span className="sh-zacht">{dag}</span>
      <p>{daad.reden}</p>
      <p className="sh-noot">{woorden.bronnen(getal.heel(daad.van.length), getal.heel(daad.naar.length))}</p>
      {terug.error && <Probleem fout={terug.error} />}
      {daad.ongedaanOp === null ? (
        <Uitklap titel={woorden.draaiTerugKop(woorden.daden[daad.daad], dag)}>
          <Redenformulier
            naam={`reden-${daad.id}`}
            knop={woorden.draaiTerug}
            bezig={terug.isPending}
            onReden={terug.mutate}
          />
        </Uitklap>
      ) : (
        <p>
          {woorden.teruggedraaid(
            datumInWoorden(daad.ongedaanOp.slice(0, 10), taal),
            daad.ongedaanReden ?? '',
          )}
        </p>
      )}
    </li>
  );
}
