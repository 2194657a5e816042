import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { isOpen, proposeDays } from '@samenhang/core/kring';
import { datumInWoorden } from '@samenhang/taal';
import { useState } from 'react';
import { Formulier, Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { useDoe } from '../doe.ts';
import { changeKring, type Gang, type Kring, moveKring } from '../vragen.ts';
import { Zeker } from '../Zeker.tsx';

const vandaag = () => new Date().toISOString().slice(0, 10);

/** Closing a room with the days of what follows, opening it again, and destroying at once. */
export function Einde({ kring }: { readonly kring: Kring }) {
  const { t, taal } = useTaal();
  const woorden = t.kring.einde;
  const ga = useDoe((gang: Gang) => moveKring(kring, gang));
  const isGastheer = kring.rol === 'gastheer';
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      {ga.error && <Probleem fout={ga.error} />}
      {isOpen(kring.staat) && <p>{woorden.uitleg}</p>}
      {kring.staat === 'gesloten' && kring.vernietigOp && (
        <p>{woorden.gepland(datumInWoorden(kring.vernietigOp, taal))}</p>
      )}
      {isGastheer && isOpen(kring.staat) && <Sluiten onGang={(gang) => ga.mutate(gang)} />}
      {isGastheer && (
        <div className="sh-knoppen">
          {kring.staat === 'voorbereiding' && (
            <Button purpose="secondary" onClick={() => ga.mutate({ naar: 'lopend' })}>
              {woorden.begin}
            </Button>
          )}
          {kring.staat === 'gesloten' && (
            <>
              <Button purpose="secondary" onClick={() => ga.mutate({ naar: 'lopend' })}>
                {woorden.heropen}
              </Button>
              <Zeker
                knop={woorden.nu}
                zeker={woorden.zekerNu}
                onZeker={() => ga.mutate({ naar: 'vernietigd' })}
              />
            </>
          )}
        </div>
      )}
    </section>
  );
}

function Sluiten({ onGang }: { readonly onGang: (gang: Gang) => void }) {
  const woorden = useTaal().t.kring.einde;
  const [dagen, setDagen] = useState(() => proposeDays(vandaag()));
  const { vernietigOp, terugblikOp } = dagen;
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        onGang({ naar: 'gesloten', vernietigOp, terugblikOp: terugblikOp === '' ? null : terugblikOp });
      }}
    >
      <Tekstveld
        label={woorden.vernietigOp}
        type="date"
        required
        waarde={vernietigOp}
        onWaarde={(dag) => setDagen({ ...dagen, vernietigOp: dag })}
      />
      <Tekstveld
        label={woorden.terugblikOp}
        type="date"
        waarde={terugblikOp}
        onWaarde={(dag) => setDagen({ ...dagen, terugblikOp: dag })}
      />
      <Button purpose="secondary" type="submit">
        {woorden.sluit}
      </Button>
    </form>
  );
}

/** When the room looks back at its agreements, and that it did. */
export function Terugblik({ kring }: { readonly kring: Kring }) {
  const { t, taal } = useTaal();
  const woorden = t.kring.terugblik;
  const leg = useDoe(() => changeKring(kring, { teruggebliktOp: vandaag() }));
  const { terugblikOp, teruggebliktOp } = kring;
  const dag = (datum: string) => datumInWoorden(datum, taal);
  const isTijd = terugblikOp !== null && terugblikOp <= vandaag();
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      {leg.error && <Probleem fout={leg.error} />}
      {teruggebliktOp !== null && <p>{woorden.gedaan(dag(teruggebliktOp))}</p>}
      {teruggebliktOp === null && (
        <p>{terugblikOp === null ? woorden.geen : woorden.gepland(dag(terugblikOp))}</p>
      )}
      {teruggebliktOp === null && kring.rol === 'gastheer' && <Terugblikdag kring={kring} />}
      {teruggebliktOp === null && isTijd && kring.rol === 'gastheer' && (
        <>
          <p>{woorden.uitleg}</p>
          <Button purpose="secondary" onClick={() => leg.mutate(undefined)}>
            {woorden.leg}
          </Button>
        </>
      )}
    </section>
  );
}

/** Another day to look back. */
function Terugblikdag({ kring }: { readonly kring: Kring }) {
  const woorden = useTaal().t.kring;
  const [dag, setDag] = useState(kring.terugblikOp ?? '');
  const bewaar = useDoe(() => changeKring(kring, { terugblikOp: dag === '' ? null : dag }));
  return (
    <Formulier
      fout={bewaar.error}
      bezig={bewaar.isPending}
      knop={woorden.bewaar}
      onVerstuur={() => bewaar.mutate(undefined)}
    >
      <Tekstveld label={woorden.einde.terugblikOp} type="date" waarde={dag} onWaarde={setDag} />
    </Formulier>
  );
}
