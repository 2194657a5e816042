import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Formulier } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Vinkje } from '../../ui/velden/Vinkje.tsx';
import { type Plek, sayOpmerking } from '../vragen.ts';

/** The map beside which is spoken. */
export interface Plaats {
  /** The gemeente that is chosen on it. */
  readonly gemeente: string | undefined;
  readonly naamVan: (gemeente: string) => string;
  readonly onGemeente: (gemeente: string) => void;
}

interface ZegProps {
  readonly stuk: string;
  readonly leden: readonly { readonly id: string; readonly naam: string }[];
  readonly plaats: Plaats | undefined;
  readonly onKlaar: () => Promise<void>;
}

/** Saying something of a design, of its whole or of a place on its map, and to whom. */
export function Zeg({ stuk, leden, plaats, onKlaar }: ZegProps) {
  const { t } = useTaal();
  const woorden = t.samenwerken.opmerkingen;
  const [tekst, setTekst] = useState('');
  const [over, setOver] = useState<'geheel' | Plek['soort']>('geheel');
  const [noemt, setNoemt] = useState<readonly string[]>([]);
  const gemeente = plaats?.gemeente;
  const plek = over === 'geheel' || gemeente === undefined ? undefined : { soort: over, gemeente };
  const zeg = useMutation({
    mutationFn: () => sayOpmerking(stuk, tekst, plek, noemt),
    onSuccess: () => {
      setTekst('');
      setNoemt([]);
      return onKlaar();
    },
  });
  return (
    <Formulier
      fout={zeg.error}
      knop={woorden.plaats}
      bezig={zeg.isPending}
      onVerstuur={() => tekst.trim() !== '' && zeg.mutate()}
    >
      <div role="status">
        {zeg.isSuccess && tekst === '' && (
          <Melding>
            <p>{woorden.geplaatst}</p>
          </Melding>
        )}
      </div>
      {plaats && <Waarover {...{ plaats, over }} onOver={setOver} />}
      <Tekstvak tekst={tekst} onTekst={setTekst} />
      {leden.length > 1 && <Noemen {...{ leden, noemt }} onNoemt={setNoemt} />}
    </Formulier>
  );
}

interface WaaroverProps {
  readonly plaats: Plaats;
  readonly over: 'geheel' | Plek['soort'];
  readonly onOver: (over: 'geheel' | Plek['soort']) => void;
}

function Waarover({ plaats, over, onOver }: WaaroverProps) {
  const { t } = useTaal();
  const woorden = t.samenwerken.opmerkingen;
  if (plaats.gemeente === undefined) return <p className="sh-zacht">{woorden.kies}</p>;
  const naam = plaats.naamVan(plaats.gemeente);
  return (
    <Keuzeveld
      label={woorden.over}
      waarde={over}
      opties={[
        { waarde: 'geheel', tekst: woorden.geheel },
        { waarde: 'gemeente', tekst: woorden.gemeente(naam) },
        { waarde: 'regio', tekst: woorden.regio(naam) },
      ]}
      onKies={(nieuw) => onOver(nieuw as WaaroverProps['over'])}
    />
  );
}

interface TekstvakProps {
  readonly tekst: string;
  readonly onTekst: (tekst: string) => void;
}

function Tekstvak({ tekst, onTekst }: TekstvakProps) {
  const { t } = useTaal();
  const id = useId();
  return (
    <div className="utrecht-form-field sh-tekstveld">
      <label className="utrecht-form-label" htmlFor={id}>
        {t.samenwerken.opmerkingen.tekst}
      </label>
      <textarea
        id={id}
        className="utrecht-textbox"
        rows={3}
        maxLength={2000}
        required
        value={tekst}
        onChange={(event) => onTekst(event.currentTarget.value)}
      />
    </div>
  );
}

interface NoemenProps extends Pick<ZegProps, 'leden'> {
  readonly noemt: readonly string[];
  readonly onNoemt: (noemt: readonly string[]) => void;
}

function Noemen({ leden, noemt, onNoemt }: NoemenProps) {
  const { t } = useTaal();
  const woorden = t.samenwerken.opmerkingen;
  return (
    <Uitklap titel={woorden.noem}>
      <p className="sh-zacht">{woorden.noemUitleg}</p>
      {leden.map(({ id, naam }) => (
        <Vinkje
          key={id}
          label={naam}
          aan={noemt.includes(id)}
          onWissel={(aan) => onNoemt(aan ? [...noemt, id] : noemt.filter((een) => een !== id))}
        />
      ))}
    </Uitklap>
  );
}
