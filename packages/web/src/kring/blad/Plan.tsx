import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { KRINGTERMIJNEN } from '@samenhang/core/kring';
import { datumInWoorden } from '@samenhang/taal';
import { useState } from 'react';
import { Formulier } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { useDoe } from '../doe.ts';
import { changeKring, type Kring } from '../vragen.ts';

type Stap = Kring['plan'][number];

/** The steps of the visit with their days, which the host changes. */
export function Plan({ kring, magWijzigen }: { readonly kring: Kring; readonly magWijzigen: boolean }) {
  const { t, taal } = useTaal();
  const woorden = t.kring.plan;
  const [open, setOpen] = useState(false);
  const dag = (datum: string) => datumInWoorden(datum, taal);
  const kolommen: readonly Kolom<Stap>[] = [
    { id: 'stap', kop: woorden.stap, isNaam: true, cel: ({ id }) => t.kring.stappen[id] },
    {
      id: 'dag',
      kop: woorden.dag,
      cel: ({ datum, volgensSjabloon, bron }) =>
        `${dag(datum)} (${volgensSjabloon === undefined ? (bron ? woorden.bron : woorden.voorstel) : woorden.verzet(dag(volgensSjabloon))})`,
    },
    { id: 'gedaan', kop: woorden.gedaan, cel: ({ gedaanOp }) => (gedaanOp ? dag(gedaanOp) : '') },
  ];
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <p>{t.kring.sjabloonUitleg[kring.sjabloon]}</p>
      {open ? (
        <Planformulier kring={kring} onSluit={() => setOpen(false)} />
      ) : (
        <>
          <Tabel
            bijschrift={woorden.kop}
            bijschriftVerborgen
            kolommen={kolommen}
            rijen={kring.plan}
            sleutel={({ id }) => id}
          />
          {magWijzigen && (
            <Button purpose="secondary" onClick={() => setOpen(true)}>
              {woorden.wijzig}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

const leerplekkeuzes = Array.from({ length: KRINGTERMIJNEN.leerplekkenHoogstens + 1 }, (_, k) => String(k));

function Planformulier({ kring, onSluit }: { readonly kring: Kring; readonly onSluit: () => void }) {
  const { t } = useTaal();
  const woorden = t.kring;
  const [stel, setStel] = useState(() => {
    const { titel, startdag, leerplekken, stappen } = kring;
    return { titel, startdag, leerplekken, stappen };
  });
  const bewaar = useDoe(() => changeKring(kring, stel), onSluit);
  return (
    <Formulier
      fout={bewaar.error}
      bezig={bewaar.isPending}
      knop={woorden.bewaar}
      onVerstuur={() => bewaar.mutate(undefined)}
      onSluit={onSluit}
    >
      <Tekstveld
        label={woorden.naam}
        required
        waarde={stel.titel}
        onWaarde={(titel) => setStel({ ...stel, titel })}
      />
      <Keuzeveld
        label={woorden.leerplekken}
        waarde={String(stel.leerplekken)}
        opties={leerplekkeuzes.map((aantal) => ({ waarde: aantal, tekst: aantal }))}
        onKies={(aantal) => setStel({ ...stel, leerplekken: Number(aantal) })}
      />
      <Tekstveld
        label={woorden.startdag}
        uitleg={woorden.startUitleg[kring.sjabloon]}
        type="date"
        required
        waarde={stel.startdag}
        onWaarde={(startdag) => setStel({ ...stel, startdag })}
      />
      <Stapvelden
        plan={kring.plan}
        stappen={stel.stappen}
        onWijzig={(stappen) => setStel({ ...stel, stappen })}
      />
    </Formulier>
  );
}

interface StapveldenProps {
  readonly plan: Kring['plan'];
  readonly stappen: Kring['stappen'];
  readonly onWijzig: (stappen: Kring['stappen']) => void;
}

/** For each step another day than the template gives, and when it was done. */
function Stapvelden({ plan, stappen, onWijzig }: StapveldenProps) {
  const woorden = useTaal().t.kring;
  const set = (id: Stap['id'], veld: 'datum' | 'gedaanOp', waarde: string) => {
    const alle = Object.entries({ ...stappen[id], [veld]: waarde });
    onWijzig({ ...stappen, [id]: Object.fromEntries(alle.filter(([, dag]) => dag !== '')) });
  };
  return plan.map(({ id }) => (
    <div key={id}>
      <Tekstveld
        label={woorden.plan.dagVan(woorden.stappen[id])}
        type="date"
        waarde={stappen[id]?.datum ?? ''}
        onWaarde={(waarde) => set(id, 'datum', waarde)}
      />
      <Tekstveld
        label={woorden.plan.gedaanVan(woorden.stappen[id])}
        type="date"
        waarde={stappen[id]?.gedaanOp ?? ''}
        onWaarde={(waarde) => set(id, 'gedaanOp', waarde)}
      />
    </div>
  ));
}
