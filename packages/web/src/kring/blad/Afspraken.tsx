import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { VOORTGANGEN } from '@samenhang/core/kring';
import { findInVelden } from '@samenhang/core/signaal';
import { datumInWoorden } from '@samenhang/taal';
import { useState } from 'react';
import { Formulier, Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Bewaaktveld } from '../../signalen/index.ts';
import { Drukknop } from '../../ui/Drukknop.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { useDoe } from '../doe.ts';
import {
  type Afspraakinhoud,
  type Kring,
  type Kringafspraak,
  keepAfspraak,
  removeAfspraak,
} from '../vragen.ts';
import { Zeker } from '../Zeker.tsx';

/** What the room agreed, with owner, day and how it stands: it stays, and can be printed. */
export function Afspraken({ kring }: { readonly kring: Kring }) {
  const woorden = useTaal().t.kring.afspraken;
  const [open, setOpen] = useState<string>();
  const sluit = () => setOpen(undefined);
  const mag = kring.rol !== 'leerder';
  return (
    <section className="sh-mijn__deel sh-kringafspraken">
      <Heading level={2}>{woorden.kop}</Heading>
      <p className="sh-noot">{woorden.uitleg}</p>
      {kring.afspraken.length === 0 && <p>{woorden.leeg}</p>}
      {kring.afspraken.map((afspraak) =>
        open === afspraak.id ? (
          <Schrijven key={afspraak.id} kring={kring} bestaand={afspraak} onSluit={sluit} />
        ) : (
          <Afspraak
            key={afspraak.id}
            kring={kring}
            afspraak={afspraak}
            {...(mag ? { onWijzig: () => setOpen(afspraak.id) } : {})}
          />
        ),
      )}
      {open === 'nieuw' && <Schrijven kring={kring} onSluit={sluit} />}
      <div className="sh-knoppen">
        {mag && open === undefined && (
          <Button purpose="secondary" onClick={() => setOpen('nieuw')}>
            {woorden.nieuw}
          </Button>
        )}
        {kring.afspraken.length > 0 && <Drukknop />}
      </div>
    </section>
  );
}

interface AfspraakProps {
  readonly kring: Kring;
  readonly afspraak: Kringafspraak;
  readonly onWijzig?: () => void;
}

function Afspraak({ kring, afspraak, onWijzig }: AfspraakProps) {
  const { t, taal } = useTaal();
  const woorden = t.kring;
  const weg = useDoe(() => removeAfspraak(kring.id, afspraak));
  const { wat, eigenaar, datum, voortgang, toelichting } = afspraak;
  return (
    <article className="sh-kringtekst">
      <p className="sh-kringtekst__tekst">{wat}</p>
      <dl className="sh-kringfeiten">
        <dt>{woorden.afspraken.eigenaar}</dt>
        <dd>{eigenaar}</dd>
        <dt>{woorden.afspraken.datum}</dt>
        <dd>{datumInWoorden(datum, taal)}</dd>
        <dt>{woorden.afspraken.voortgang}</dt>
        <dd>
          {voortgang === null ? woorden.afspraken.onbekend : woorden.voortgangen[voortgang]}
          {toelichting !== '' && `. ${toelichting}`}
        </dd>
      </dl>
      {weg.error && <Probleem fout={weg.error} />}
      {onWijzig && (
        <div className="sh-knoppen">
          <Button purpose="subtle" onClick={onWijzig}>
            {woorden.wijzig}
          </Button>
          <Zeker knop={woorden.weg} zeker={woorden.zekerWeg} onZeker={() => weg.mutate(undefined)} />
        </div>
      )}
    </article>
  );
}

const leeg: Afspraakinhoud = { wat: '', eigenaar: '', datum: '', voortgang: null, toelichting: '' };

const inhoudOf = ({ wat, eigenaar, datum, voortgang, toelichting }: Kringafspraak): Afspraakinhoud => ({
  wat,
  eigenaar,
  datum,
  voortgang,
  toelichting,
});

interface SchrijvenProps {
  readonly kring: Kring;
  readonly bestaand?: Kringafspraak;
  readonly onSluit: () => void;
}

function Schrijven({ kring, bestaand, onSluit }: SchrijvenProps) {
  const { t } = useTaal();
  const woorden = t.kring;
  const [inhoud, setInhoud] = useState<Afspraakinhoud>(bestaand ? inhoudOf(bestaand) : leeg);
  const [geweigerd, setGeweigerd] = useState(false);
  const { wat, eigenaar, toelichting } = inhoud;
  const weigert = findInVelden({ wat, eigenaar, toelichting }).length > 0;
  const bewaar = useDoe(() => keepAfspraak(kring.id, inhoud, bestaand), onSluit);
  return (
    <Formulier
      fout={bewaar.error}
      bezig={bewaar.isPending}
      knop={woorden.bewaar}
      onVerstuur={() => {
        setGeweigerd(weigert);
        if (!weigert) bewaar.mutate(undefined);
      }}
      onSluit={onSluit}
    >
      <Velden
        inhoud={inhoud}
        fout={geweigerd && weigert ? t.kring.geweigerd : undefined}
        onWijzig={setInhoud}
      />
    </Formulier>
  );
}

interface VeldenProps {
  readonly inhoud: Afspraakinhoud;
  readonly fout: string | undefined;
  readonly onWijzig: (inhoud: Afspraakinhoud) => void;
}

function Velden({ inhoud, fout, onWijzig }: VeldenProps) {
  const woorden = useTaal().t.kring.afspraken;
  const { wat, eigenaar, toelichting } = inhoud;
  const set = (nieuw: Partial<Afspraakinhoud>) => onWijzig({ ...inhoud, ...nieuw });
  return (
    <>
      <Bewaaktveld
        naam="kring-wat"
        label={woorden.wat}
        hoogstens={2000}
        regels={3}
        required
        waarde={wat}
        fout={fout}
        onWaarde={(nieuw) => set({ wat: nieuw })}
      />
      <Bewaaktveld
        naam="kring-eigenaar"
        label={woorden.eigenaar}
        uitleg={woorden.eigenaarUitleg}
        hoogstens={200}
        required
        waarde={eigenaar}
        onWaarde={(nieuw) => set({ eigenaar: nieuw })}
      />
      <Tekstveld
        label={woorden.datum}
        type="date"
        required
        waarde={inhoud.datum}
        onWaarde={(datum) => set({ datum })}
      />
      <Stand inhoud={inhoud} onWijzig={onWijzig} />
      <Bewaaktveld
        naam="kring-toelichting"
        label={woorden.toelichting}
        hoogstens={2000}
        waarde={toelichting}
        onWaarde={(nieuw) => set({ toelichting: nieuw })}
      />
    </>
  );
}

function Stand({ inhoud, onWijzig }: Omit<VeldenProps, 'fout'>) {
  const { afspraken: woorden, voortgangen } = useTaal().t.kring;
  const set = (nieuw: Partial<Afspraakinhoud>) => onWijzig({ ...inhoud, ...nieuw });
  return (
    <Keuzeveld
      label={woorden.voortgang}
      waarde={inhoud.voortgang ?? ''}
      opties={[
        { waarde: '', tekst: woorden.onbekend },
        ...VOORTGANGEN.map((een) => ({ waarde: een, tekst: voortgangen[een] })),
      ]}
      onKies={(een) => set({ voortgang: VOORTGANGEN.find((naam) => naam === een) ?? null })}
    />
  );
}
