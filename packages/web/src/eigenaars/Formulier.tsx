import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import {
  EIGENAARFUNCTIES,
  type Eigenaarfunctie,
  type Eigenaarschap,
  findRegeling,
  keurEigenaarschap,
} from '@samenhang/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Regelingvak, regelingnamenVraag } from '../aanvulling/index.ts';
import { faultOf, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { ledenVraag } from '../organisatie/index.ts';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Taakvelden } from './Taakvelden.tsx';
import { discardEigenaars, EIGENAARS, type Eigenaarstuk, keepEigenaars } from './vragen.ts';

interface FormulierProps {
  readonly organisatie: string;
  /** Undefined while it is new. */
  readonly stuk: Eigenaarstuk | undefined;
  readonly onSluit: () => void;
}

const leeg: Eigenaarschap = { over: { soort: 'regeling', id: '' }, eigenaars: [], taken: [] };

/** What stands in the form, what is wrong with it by the same rules as the server has, and keeping it. */
function useEigenaarschap({ organisatie, stuk, onSluit }: FormulierProps) {
  const client = useQueryClient();
  const [inhoud, setInhoud] = useState<Eigenaarschap>(stuk?.inhoud ?? leeg);
  const [fouten, setFouten] = useState<ReturnType<typeof keurEigenaarschap>>([]);
  const namen = useQuery(regelingnamenVraag).data ?? [];
  const klaar = async () => {
    await client.invalidateQueries({ queryKey: EIGENAARS });
    onSluit();
  };
  const bewaar = useMutation({
    mutationFn: (nieuw: Eigenaarschap) => keepEigenaars(organisatie, nieuw, stuk),
    onSuccess: klaar,
  });
  const gooiWeg = useMutation({
    mutationFn: async () => {
      if (stuk) await discardEigenaars(stuk);
    },
    onSuccess: klaar,
  });
  const keep = () => {
    const tekst = inhoud.over.id.trim();
    const over = tekst.startsWith('eigen-')
      ? { soort: 'lichaam' as const, id: tekst }
      : { soort: 'regeling' as const, id: findRegeling(namen, tekst) ?? tekst };
    const nieuw = { ...inhoud, over };
    const mis = keurEigenaarschap(nieuw, stuk?.inhoud);
    setFouten(mis);
    if (mis.length === 0) bewaar.mutate(nieuw);
  };
  return { inhoud, setInhoud, fouten, namen, bewaar, gooiWeg, keep };
}

/** Who looks after a body, by function, and what they are to do. */
export function Formulier(props: FormulierProps) {
  const { organisatie, stuk, onSluit } = props;
  const { t } = useTaal();
  const woorden = t.eigenaars;
  const { inhoud, setInhoud, fouten, namen, bewaar, gooiWeg, keep } = useEigenaarschap(props);
  const foutBij = (pad: string): string | undefined => {
    const code = fouten.find((fout) => fout.pad === pad)?.code;
    if (code) return woorden.fouten[code];
    return faultOf(bewaar.error, pad) === undefined ? undefined : woorden.fouten.onbekend;
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{stuk ? woorden.kop(stuk.naam) : woorden.kopNieuw}</Heading>
      {bewaar.error && foutBij('over.id') === undefined && <Probleem fout={bewaar.error} />}
      {gooiWeg.error && <Probleem fout={gooiWeg.error} />}
      <form className="sh-formulier" onSubmit={submit}>
        {!stuk && (
          <Regelingvak
            regelingen={namen}
            waarde={inhoud.over.id}
            fout={foutBij('over.id')}
            onWaarde={(id) => setInhoud({ ...inhoud, over: { soort: 'regeling', id } })}
          />
        )}
        <Eigenaarvelden organisatie={organisatie} inhoud={inhoud} onWijzig={setInhoud} />
        <Taakvelden inhoud={inhoud} foutBij={foutBij} onWijzig={setInhoud} />
        <div className="sh-knoppen">
          <Button purpose="primary" type="submit">
            {woorden.bewaar}
          </Button>
          <Button purpose="secondary" onClick={onSluit}>
            {woorden.annuleer}
          </Button>
          {stuk && (
            <Button purpose="subtle" onClick={() => gooiWeg.mutate()}>
              {woorden.weggooien}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}

interface VeldenProps {
  readonly organisatie: string;
  readonly inhoud: Eigenaarschap;
  readonly onWijzig: (nieuw: Eigenaarschap) => void;
}

const GEEN = '';
const NIEMAND = '-';

/** For each function whether it is an owner, and who fills it. */
function Eigenaarvelden({ organisatie, inhoud, onWijzig }: VeldenProps) {
  const woorden = useTaal().t.eigenaars;
  const { data: leden = [] } = useQuery(ledenVraag(organisatie));
  const choose = (functie: Eigenaarfunctie, waarde: string) => {
    const anderen = inhoud.eigenaars.filter((eigenaar) => eigenaar.functie !== functie);
    const persoon = waarde === NIEMAND ? null : waarde;
    const eigenaars = waarde === GEEN ? anderen : [...anderen, { functie, persoon }];
    const volgorde = (een: { readonly functie: Eigenaarfunctie }) => EIGENAARFUNCTIES.indexOf(een.functie);
    onWijzig({ ...inhoud, eigenaars: eigenaars.toSorted((a, b) => volgorde(a) - volgorde(b)) });
  };
  return EIGENAARFUNCTIES.map((functie) => {
    const eigenaar = inhoud.eigenaars.find((een) => een.functie === functie);
    return (
      <Keuzeveld
        key={functie}
        label={woorden.wie(woorden.functies[functie])}
        waarde={eigenaar ? (eigenaar.persoon ?? NIEMAND) : GEEN}
        opties={[
          { waarde: GEEN, tekst: woorden.geenEigenaar },
          { waarde: NIEMAND, tekst: woorden.zonderPersoon },
          ...leden.map(({ persoon, naam }) => ({ waarde: persoon, tekst: naam })),
        ]}
        onKies={(waarde) => choose(functie, waarde)}
      />
    );
  });
}
