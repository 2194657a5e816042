import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { changeOpmerking, type Daad, type Opmerking, opmerkingenVraag } from '../vragen.ts';
import { Een } from './Een.tsx';
import { type Plaats, Zeg } from './Zeg.tsx';

interface OpmerkingenProps {
  readonly stuk: string;
  /** May who is signed in do this with every comment? Their own they always may. */
  readonly magAlles: boolean;
  /** What a new comment can be about beside the whole design; undefined where there is no map. */
  readonly plaats?: Plaats | undefined;
  /** Of its heading. */
  readonly niveau?: 2 | 4;
}

/** What was said of a design: what is open first, then what is resolved, and what lies in the bin. */
export function Opmerkingen({ stuk, magAlles, plaats, niveau = 2 }: OpmerkingenProps) {
  const { t, getal } = useTaal();
  const woorden = t.samenwerken.opmerkingen;
  const client = useQueryClient();
  const { data, error } = useQuery(opmerkingenVraag(stuk));
  const again = () => client.invalidateQueries({ queryKey: opmerkingenVraag(stuk).queryKey });
  const doe = useMutation({
    mutationFn: ({ id, daad }: { readonly id: string; readonly daad: Daad }) =>
      changeOpmerking(stuk, id, daad),
    onSettled: again,
  });
  const fout = error ?? doe.error;
  const { opmerkingen = [], leden = [] } = data ?? {};
  const hier = opmerkingen.filter(({ verwijderdOp }) => verwijderdOp === null);
  const open = hier.filter(({ opgelostOp }) => opgelostOp === null);
  const groep = (lijst: readonly Opmerking[]) => (
    <Lijst {...{ lijst, magAlles, plaats }} onDaad={(id, daad) => doe.mutate({ id, daad })} />
  );
  const rest = [
    { kop: woorden.opgelost, lijst: hier.filter(({ opgelostOp }) => opgelostOp !== null) },
    { kop: woorden.prullenbak, lijst: opmerkingen.filter(({ verwijderdOp }) => verwijderdOp !== null) },
  ];
  return (
    <section className="sh-stapel">
      <Heading level={niveau} appearance="level-3">
        {woorden.titel}
      </Heading>
      <p className="sh-zacht">{woorden.wieLeest}</p>
      {fout && <Probleem fout={fout} />}
      <Weggegooid
        id={doe.isSuccess && doe.variables.daad === 'weg' ? doe.variables.id : undefined}
        onTerug={(id) => doe.mutate({ id, daad: 'terug' })}
      />
      {data && <p>{open.length === 0 ? woorden.leeg : woorden.aantalOpen(getal.heel(open.length))}</p>}
      {groep(open)}
      {rest
        .filter(({ lijst }) => lijst.length > 0)
        .map(({ kop, lijst }) => (
          <Uitklap key={kop('')} titel={kop(getal.heel(lijst.length))}>
            {groep(lijst)}
          </Uitklap>
        ))}
      {data && <Zeg {...{ stuk, leden, plaats }} onKlaar={again} />}
    </section>
  );
}

interface WeggegooidProps {
  readonly id: string | undefined;
  readonly onTerug: (id: string) => void;
}

/** What was just thrown away can be taken back. */
function Weggegooid({ id, onTerug }: WeggegooidProps) {
  const { t } = useTaal();
  const woorden = t.samenwerken.opmerkingen;
  return (
    <div role="status">
      {id !== undefined && (
        <Melding>
          <p className="sh-knoppen">
            {woorden.weggegooid}
            <Button purpose="subtle" onClick={() => onTerug(id)}>
              {woorden.terug}
            </Button>
          </p>
        </Melding>
      )}
    </div>
  );
}

interface LijstProps extends Pick<OpmerkingenProps, 'magAlles' | 'plaats'> {
  readonly lijst: readonly Opmerking[];
  readonly onDaad: (id: string, daad: Daad) => void;
}

function Lijst({ lijst, magAlles, plaats, onDaad }: LijstProps) {
  return (
    <ul className="sh-opmerkingen">
      {lijst.map((opmerking) => (
        <Een
          key={opmerking.id}
          opmerking={opmerking}
          mag={magAlles || opmerking.vanU}
          plaats={plaats}
          onDaad={(daad) => onDaad(opmerking.id, daad)}
        />
      ))}
    </ul>
  );
}
