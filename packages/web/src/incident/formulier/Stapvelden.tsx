import {
  INCIDENTKEUZES,
  INCIDENTMAATREGELEN,
  INCIDENTUITKOMSTEN,
  type Incidentbesluit,
  type Incidentinvoer,
  type regelOf,
} from '@samenhang/core/incident';
import { useTaal } from '../../i18n/taal.tsx';
import { Bewaaktveld } from '../../signalen/index.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { Vinkje } from '../../ui/velden/Vinkje.tsx';

interface StapveldenProps {
  readonly invoer: Incidentinvoer;
  readonly eist: ReturnType<typeof regelOf>['eist'];
  /** Until when it is given time, as was written. */
  readonly tijdTot: string | null;
  readonly foutBij: (pad: string) => string | undefined;
  readonly onInvoer: (invoer: Incidentinvoer) => void;
}

/** The fields that a step asks for. */
export function Stapvelden(props: StapveldenProps) {
  const { invoer, eist, foutBij, onInvoer } = props;
  const woorden = useTaal().t.incident.formulier;
  const opnieuw = INCIDENTUITKOMSTEN.find(({ uitkomst }) => uitkomst === invoer.uitkomst)?.opnieuw;
  const metDag = eist.includes('terugkijkdag') || opnieuw === true;
  return (
    <>
      {eist.includes('besluit') && <Besluitvelden {...props} />}
      {eist.includes('uitkomst') && <Uitkomstveld {...props} />}
      {metDag && (
        <Tekstveld
          label={opnieuw === true ? woorden.opnieuw : woorden.terugkijken}
          type="date"
          waarde={invoer.terugkijken ?? ''}
          fout={foutBij('terugkijken')}
          onWaarde={(dag) => onInvoer({ ...invoer, terugkijken: dag === '' ? null : dag })}
        />
      )}
      {eist.includes('reden') && (
        <Bewaaktveld
          naam="reden"
          hoogstens={3000}
          label={woorden.reden}
          regels={4}
          waarde={invoer.reden}
          fout={foutBij('reden')}
          onWaarde={(reden) => onInvoer({ ...invoer, reden })}
        />
      )}
    </>
  );
}

/** What is decided about a rule, its name where there will be one, and what is done beside it. */
function Besluitvelden({ invoer, tijdTot, foutBij, onInvoer }: StapveldenProps) {
  const { formulier: woorden, keuzes, maatregelen } = useTaal().t.incident;
  const { besluit } = invoer;
  const kies = (naam: string) => {
    const keuze = INCIDENTKEUZES.find((een) => een.keuze === naam)?.keuze;
    const nieuw = keuze ? { maatregelen: besluit?.maatregelen ?? [], regel: '', keuze } : null;
    const dag = keuze === 'wachten' ? (invoer.terugkijken ?? tijdTot) : invoer.terugkijken;
    onInvoer({ ...invoer, besluit: nieuw, terugkijken: dag });
  };
  return (
    <>
      <Keuzeveld
        label={woorden.keuze}
        waarde={besluit?.keuze ?? ''}
        fout={foutBij('besluit')}
        opties={[
          { waarde: '', tekst: woorden.kies },
          ...INCIDENTKEUZES.map(({ keuze }) => ({ waarde: keuze, tekst: keuzes[keuze].naam })),
        ]}
        onKies={kies}
      />
      {besluit?.keuze === 'regel' && (
        <Bewaaktveld
          naam="regel"
          hoogstens={300}
          label={woorden.regel}
          waarde={besluit.regel}
          fout={foutBij('besluit.regel')}
          onWaarde={(regel) => onInvoer({ ...invoer, besluit: { ...besluit, regel } })}
        />
      )}
      {besluit && (
        <fieldset className="sh-lid__groep">
          <legend>{woorden.maatregelen}</legend>
          {INCIDENTMAATREGELEN.map((een) => (
            <Vinkje
              key={een}
              label={maatregelen[een]}
              aan={besluit.maatregelen.includes(een)}
              onWissel={(aan) => onInvoer({ ...invoer, besluit: withMeasure(besluit, een, aan) })}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function withMeasure(
  besluit: Incidentbesluit,
  een: (typeof INCIDENTMAATREGELEN)[number],
  aan: boolean,
): Incidentbesluit {
  const { maatregelen } = besluit;
  return { ...besluit, maatregelen: aan ? [...maatregelen, een] : maatregelen.filter((wat) => wat !== een) };
}

/** What the look back ended in; what was withdrawn has no day any more. */
function Uitkomstveld({ invoer, foutBij, onInvoer }: StapveldenProps) {
  const { formulier: woorden, uitkomsten } = useTaal().t.incident;
  return (
    <Keuzeveld
      label={woorden.uitkomst}
      waarde={invoer.uitkomst ?? ''}
      fout={foutBij('uitkomst')}
      opties={[
        { waarde: '', tekst: woorden.kies },
        ...INCIDENTUITKOMSTEN.map(({ uitkomst }) => ({ waarde: uitkomst, tekst: uitkomsten[uitkomst] })),
      ]}
      onKies={(naam) => {
        const regel = INCIDENTUITKOMSTEN.find(({ uitkomst }) => uitkomst === naam);
        const terugkijken = regel?.opnieuw === true ? invoer.terugkijken : null;
        onInvoer({ ...invoer, uitkomst: regel?.uitkomst ?? null, terugkijken });
      }}
    />
  );
}
