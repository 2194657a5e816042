import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { SIGNAALVELDEN, type Signaalinhoud, type Signaalveld } from '@samenhang/core/signaal';
import { type ReactNode, useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useKeuzes } from '../keuzes.ts';
import { type Concept, checkConcept, inhoudOf, type Veldfout } from './concept.ts';
import { faultsOf } from './probleem.ts';
import { Veld } from './Veld.tsx';

/** Under which heading each field stands, in this order. */
const groepen = {
  gebeurd: ['titel', 'wat', 'naden'],
  over: ['behoefte', 'taken', 'wetten', 'artikel', 'indeling', 'regeling'],
  waar: ['gebied', 'hoeVaak'],
  verder: ['geprobeerd', 'zouHelpen', 'rol'],
} as const satisfies Readonly<Record<string, readonly Signaalveld['veld'][]>>;
const groepnamen = ['gebeurd', 'over', 'waar', 'verder'] as const;

interface FormulierProps {
  readonly concept: Concept;
  readonly onConcept: (concept: Concept) => void;
  /** What the button says; undefined where nothing can be sent: then `children` say why. */
  readonly knop: string | undefined;
  readonly bezig: boolean;
  /** What the server had against it. */
  readonly fout: Error | null;
  readonly onVerstuur: (inhoud: Signaalinhoud) => void;
  /** Below the fields, above the button. */
  readonly children?: ReactNode;
  /** Beside the button. */
  readonly naastKnop?: ReactNode;
}

/** The fields of a signal. Nothing is sent as long as something is wrong, and that is told at its field. */
export function Formulier(props: FormulierProps) {
  const { concept, onConcept, knop, bezig, fout, onVerstuur, children, naastKnop } = props;
  const [gekeurd, setGekeurd] = useState(false);
  const { t } = useTaal();
  const woorden = t.signaal.form;
  const eigen = checkConcept(concept);
  const mis = new Map<string, Veldfout>([...faultsOf(fout), ...(gekeurd ? eigen : [])]);
  const textOf = (veld: string) => {
    const code = mis.get(veld);
    return code && woorden.fouten[code];
  };
  const send = () => {
    setGekeurd(true);
    const inhoud = inhoudOf(concept);
    if (inhoud) onVerstuur(inhoud);
    else document.getElementById(`veld-${[...eigen.keys()][0] ?? ''}`)?.focus();
  };
  return (
    <form
      className="sh-formulier sh-signaalformulier"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!bezig) send();
      }}
    >
      <Velden concept={concept} textOf={textOf} onConcept={onConcept} />
      {children}
      <Mis velden={SIGNAALVELDEN.filter(({ veld }) => mis.has(veld))} />
      {fout && mis.size === 0 && <Probleem fout={fout} />}
      <div className="sh-knoppen">
        {knop !== undefined && (
          <Button type="submit" purpose="primary">
            {knop}
          </Button>
        )}
        {naastKnop}
      </div>
    </form>
  );
}

interface VeldenProps extends Pick<FormulierProps, 'concept' | 'onConcept'> {
  readonly textOf: (veld: string) => string | undefined;
}

function Velden({ concept, textOf, onConcept }: VeldenProps) {
  const woorden = useTaal().t.signaal.form;
  const keuzes = useKeuzes();
  return groepnamen.map((groep) => (
    <section key={groep} className="sh-signaalgroep" aria-labelledby={`groep-${groep}`}>
      <Heading level={2} id={`groep-${groep}`}>
        {woorden.groepen[groep]}
      </Heading>
      {SIGNAALVELDEN.filter(({ veld }) => groepen[groep].some((een) => een === veld)).map((rij) => (
        <Veld
          key={rij.veld}
          rij={rij}
          concept={concept}
          keuzes={keuzes}
          fout={textOf(rij.veld)}
          onVeld={(waarde) => onConcept({ ...concept, [rij.veld]: waarde })}
        />
      ))}
    </section>
  ));
}

/** Which fields are not right yet: each a way to it. */
function Mis({ velden }: { readonly velden: readonly Signaalveld[] }) {
  const woorden = useTaal().t.signaal.form;
  if (velden.length === 0) return null;
  return (
    <Melding soort="error">
      <p>{woorden.nogNiet}</p>
      <ul>
        {velden.map(({ veld }) => (
          <li key={veld}>
            <button
              type="button"
              className="sh-tekstknop"
              onClick={() => document.getElementById(`veld-${veld}`)?.focus()}
            >
              {woorden.velden[veld]}
            </button>
          </li>
        ))}
      </ul>
    </Melding>
  );
}
