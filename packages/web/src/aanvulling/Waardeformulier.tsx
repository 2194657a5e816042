import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import {
  AANVULSOORTEN,
  type Aanvulsoort,
  type Aanvulveld,
  fieldsFor,
  type Genoemd,
  type Invoerfout,
  type Namenboek,
  planInvoer,
  readAanvulrijen,
  SLEUTELDELEN,
  VELDGROEPEN,
} from '@samenhang/core';
import { hoofdletter, opsomming } from '@samenhang/taal';
import { useId, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Regelingvak } from './Regelingvak.tsx';
import type { Bewaren } from './terug.tsx';
import type { Aangevuld } from './vragen.ts';

const leeg = {
  nummer: '',
  deelnemer: '',
  jaar: '',
  kenmerk: '',
  waarde: '',
  bron: '',
  webadres: '',
  datum: '',
};
type Vak = keyof typeof leeg;
const koppen: readonly string[] = ['soort', 'veld', ...Object.keys(leeg)];

/** The field at which a fault is shown. */
const vakOf = (kolom: string): Vak | undefined => (Object.keys(leeg) as Vak[]).find((vak) => vak === kolom);

interface FormulierProps {
  readonly bestaand: readonly Aangevuld[];
  readonly boek: Namenboek | undefined;
  readonly regelingen: readonly Genoemd[];
  readonly bewaren: Bewaren;
}

/** What stands in the form, what is wrong with it, and keeping it. */
function useWaarde({ bestaand, boek, bewaren }: FormulierProps) {
  const woorden = useTaal().t.aanvulling;
  const [soort, setSoort] = useState<Aanvulsoort>('regeling');
  const [gekozen, setVeld] = useState('begroting');
  const [vakken, setVakken] = useState(leeg);
  const [fouten, setFouten] = useState<readonly Invoerfout[]>([]);
  const velden = fieldsFor(soort);
  const veld = velden.find((een) => een.veld === gekozen) ?? velden[0];
  const bewaar = () => {
    if (!boek || !veld || bewaren.bewaar.isPending) return;
    // What another field has is not sent along.
    const rij: Readonly<Record<string, string>> = { ...vakken, soort, veld: veld.veld };
    const telt = (kop: string) => !SLEUTELDELEN.some((deel) => deel === kop && !veld.sleutel.includes(deel));
    const cellen = koppen.map((kop) => (telt(kop) ? (rij[kop] ?? '') : ''));
    const plan = planInvoer(bestaand, readAanvulrijen(koppen, [{ nummer: 1, cellen }], boek));
    setFouten(plan.fouten);
    if (plan.fouten.length > 0 || plan.delen.length === 0) return;
    const klaar = () => setVakken({ ...vakken, waarde: '' });
    bewaren.bewaar.mutate({ delen: plan.delen, melding: woorden.bewaard }, { onSuccess: klaar });
  };
  const vak = (naam: Vak) => ({
    waarde: vakken[naam],
    onWaarde: (waarde: string) => setVakken({ ...vakken, [naam]: waarde }),
    fout: fouten
      .filter(({ kolom }) => vakOf(kolom) === naam)
      .map(({ code }) => hoofdletter(woorden.fouten[code]))[0],
  });
  return { soort, setSoort, velden, veld, setVeld, vak, bewaar };
}

/** One value at a time, judged as a table of one row is. */
export function Waardeformulier(props: FormulierProps) {
  const woorden = useTaal().t.aanvulling;
  const { soort, setSoort, velden, veld, setVeld, vak, bewaar } = useWaarde(props);
  if (!veld) return null;
  return (
    <section className="sh-mijn__deel">
      <Heading level={3}>{woorden.voegToe}</Heading>
      <form
        className="sh-formulier"
        onSubmit={(event) => {
          event.preventDefault();
          bewaar();
        }}
      >
        <Keuzeveld
          label={woorden.soort}
          waarde={soort}
          opties={AANVULSOORTEN.map((waarde) => ({ waarde, tekst: woorden.soorten[waarde] }))}
          onKies={(nieuw) => setSoort(nieuw as Aanvulsoort)}
        />
        <Onderwerpvak soort={soort} regelingen={props.regelingen} {...vak('nummer')} />
        <Veldkeuze velden={velden} veld={veld} onKies={setVeld} />
        <Sleutelvakken veld={veld} vak={vak} />
        <Tekstveld label={woorden.waarde} uitleg={<Vormuitleg veld={veld} />} {...vak('waarde')} />
        <Tekstveld label={woorden.bron} uitleg={woorden.bronUitleg} {...vak('bron')} />
        <Tekstveld label={woorden.webadres} {...vak('webadres')} />
        <Tekstveld label={woorden.datum} {...vak('datum')} />
        <div className="sh-knoppen">
          <Button
            type="submit"
            purpose="primary"
            aria-disabled={!props.boek || props.bewaren.bewaar.isPending}
          >
            {woorden.bewaar}
          </Button>
        </div>
      </form>
    </section>
  );
}

interface SleutelvakkenProps {
  readonly veld: Aanvulveld;
  readonly vak: ReturnType<typeof useWaarde>['vak'];
}

/** What the value is about beside its field: who, which year, which one. */
function Sleutelvakken({ veld, vak }: SleutelvakkenProps) {
  const woorden = useTaal().t.aanvulling;
  return veld.sleutel.map((deel) => (
    <Tekstveld
      key={deel}
      label={woorden[deel]}
      {...(deel === 'deelnemer' ? { uitleg: woorden.deelnemerUitleg } : {})}
      {...vak(deel)}
    />
  ));
}

interface OnderwerpvakProps {
  readonly soort: Aanvulsoort;
  readonly regelingen: FormulierProps['regelingen'];
  readonly waarde: string;
  readonly onWaarde: (waarde: string) => void;
  readonly fout: string | undefined;
}

/** What the value is about: a regeling by number or name, else by what tells it from others. */
function Onderwerpvak({ soort, regelingen, ...rest }: OnderwerpvakProps) {
  const woorden = useTaal().t.aanvulling;
  return soort === 'regeling' ? (
    <Regelingvak regelingen={regelingen} {...rest} />
  ) : (
    <Tekstveld label={woorden.nummers[soort]} {...rest} />
  );
}

interface VeldkeuzeProps {
  readonly velden: readonly Aanvulveld[];
  readonly veld: Aanvulveld;
  readonly onKies: (veld: string) => void;
}

/** The fields that may be filled in, under their headings. */
function Veldkeuze({ velden, veld, onKies }: VeldkeuzeProps) {
  const woorden = useTaal().t.aanvulling;
  const id = useId();
  return (
    <div className="utrecht-form-field sh-keuzeveld">
      <label className="utrecht-form-label" htmlFor={id}>
        {woorden.veld}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={veld.veld}
        onChange={(event) => onKies(event.currentTarget.value)}
      >
        {VELDGROEPEN.map((groep) => {
          const hier = velden.filter((een) => een.groep === groep);
          return hier.length === 0 ? null : (
            <optgroup key={groep} label={woorden.groepen[groep]}>
              {hier.map((een) => (
                <option key={een.veld} value={een.veld}>
                  {woorden.velden[een.veld]}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}

function Vormuitleg({ veld: { vorm, keuzes } }: { readonly veld: Aanvulveld }) {
  const { t, taal } = useTaal();
  const woorden = t.aanvulling;
  return (
    <>
      {woorden.vormen[vorm]} {keuzes && woorden.mogelijk(opsomming(taal, keuzes, 'of'))}
    </>
  );
}
