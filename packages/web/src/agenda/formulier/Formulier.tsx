import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { isOpenbaar, keurOpgave, missingOf, type Opgave, type Opgavefout } from '@samenhang/core/opgave';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Bewaaktveld } from '../../signalen/index.ts';
import { discardOpgave, keepOpgave, MIJN, type Mijn, partijenVraag } from '../vragen.ts';
import { Domeinvelden } from './Domeinvelden.tsx';
import { Matrixvelden } from './Matrixvelden.tsx';
import { Antwoordervelden, Eigenaarvelden } from './Partijvelden.tsx';
import { Patroonvelden } from './Patroonvelden.tsx';
import type { Veldenprops } from './velden.ts';

interface FormulierProps {
  readonly organisatie: string;
  /** Undefined while it is new. */
  readonly stuk: Mijn | undefined;
  /** What a new one is about, where it was begun elsewhere. */
  readonly begin?: string | undefined;
  readonly onSluit: (id?: string) => void;
}

function useOpgave({ organisatie, stuk, begin = '', onSluit }: FormulierProps) {
  const client = useQueryClient();
  const leeg: Opgave = {
    titel: '',
    waarover: begin,
    domeinen: [],
    patronen: [],
    eigenaars: [{ organisatie, naam: '-', code: null, niveau: 'gemeente' }],
    antwoorders: [],
    matrix: {},
  };
  const [opgave, setOpgave] = useState<Opgave>(stuk?.inhoud ?? leeg);
  const [fouten, setFouten] = useState<readonly Opgavefout[]>([]);
  const klaar = async (id?: string) => {
    await Promise.all(
      [MIJN, ['opgaven'], ['opgave', stuk?.id]].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
    onSluit(id);
  };
  const bewaar = useMutation({
    mutationFn: () => keepOpgave(organisatie, opgave, stuk),
    onSuccess: ({ id }) => klaar(id),
  });
  const gooiWeg = useMutation({
    mutationFn: async () => {
      if (stuk) await discardOpgave(organisatie, stuk);
    },
    onSuccess: () => klaar(),
  });
  const keep = () => {
    const open = stuk !== undefined && isOpenbaar(stuk.staat);
    const mis = [...keurOpgave(opgave), ...(open ? missingOf(opgave) : [])];
    setFouten(mis);
    if (mis.length === 0) bewaar.mutate();
  };
  return { opgave, setOpgave, fouten, bewaar, gooiWeg, keep };
}

/** An opgave to write: what it is about, its domains, whose it is, whom one asks, and who answers for what. */
export function Formulier(props: FormulierProps) {
  const { organisatie, stuk, onSluit } = props;
  const { t } = useTaal();
  const woorden = t.opgave.formulier;
  const { opgave, setOpgave, fouten, bewaar, gooiWeg, keep } = useOpgave(props);
  const { data: deelnemers = [] } = useQuery(partijenVraag(organisatie));
  const foutBij = (pad: string) => {
    const fout = fouten.find((een) => een.pad === pad);
    return fout && t.opgave.fouten[fout.code];
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    keep();
  };
  const velden = { opgave, onWijzig: setOpgave, foutBij };
  return (
    <section className="sh-mijn__deel sh-niet-drukken">
      <Heading level={2}>{stuk ? woorden.kop(stuk.inhoud.titel) : woorden.kopNieuw}</Heading>
      {bewaar.error && <Probleem fout={bewaar.error} />}
      {gooiWeg.error && <Probleem fout={gooiWeg.error} />}
      <form className="sh-formulier sh-agenda__formulier" onSubmit={submit} noValidate>
        <Teksten {...velden} />
        <Domeinvelden {...velden} />
        <Patroonvelden
          kop={woorden.patronen}
          patronen={opgave.patronen}
          onPatronen={(patronen) => setOpgave({ ...opgave, patronen })}
          foutBij={foutBij}
        />
        <Eigenaarvelden {...velden} organisatie={organisatie} deelnemers={deelnemers} />
        <Antwoordervelden {...velden} deelnemers={deelnemers} />
        <Matrixvelden {...velden} deelnemers={deelnemers} />
        <Knoppen
          bezig={bewaar.isPending}
          onSluit={() => onSluit()}
          {...(stuk && !isOpenbaar(stuk.staat) ? { onWeg: () => gooiWeg.mutate() } : {})}
        />
      </form>
    </section>
  );
}

interface KnoppenProps {
  readonly bezig: boolean;
  readonly onSluit: () => void;
  /** Throws it away, where that may be. */
  readonly onWeg?: () => void;
}

function Knoppen({ bezig, onSluit, onWeg }: KnoppenProps) {
  const woorden = useTaal().t.opgave.formulier;
  return (
    <div className="sh-knoppen">
      <Button type="submit" purpose="primary" disabled={bezig}>
        {woorden.bewaar}
      </Button>
      <Button purpose="secondary" onClick={onSluit}>
        {woorden.annuleer}
      </Button>
      {onWeg && (
        <Button purpose="subtle" onClick={onWeg}>
          {woorden.weg}
        </Button>
      )}
    </div>
  );
}

/** What it is called, and what it is about. */
function Teksten({ opgave, onWijzig, foutBij }: Veldenprops) {
  const woorden = useTaal().t.opgave.formulier;
  return (
    <>
      <Bewaaktveld
        naam="titel"
        hoogstens={200}
        label={woorden.veldTitel}
        waarde={opgave.titel}
        fout={foutBij('titel')}
        onWaarde={(titel) => onWijzig({ ...opgave, titel })}
      />
      <Bewaaktveld
        naam="waarover"
        hoogstens={5000}
        label={woorden.veldWaarover}
        uitleg={woorden.waaroverHulp}
        regels={6}
        waarde={opgave.waarover}
        fout={foutBij('waarover')}
        onWaarde={(waarover) => onWijzig({ ...opgave, waarover })}
      />
    </>
  );
}
