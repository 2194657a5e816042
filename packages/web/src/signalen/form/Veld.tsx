import type { Gebied, Signaalveld } from '@samenhang/core/signaal';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Bewaaktveld } from '../Bewaaktveld.tsx';
import type { Keuzes } from '../keuzes.ts';
import type { Concept } from './concept.ts';
import { Gebiedveld } from './Gebiedveld.tsx';
import { Vinkjesveld, Zoekkeuzeveld } from './Keuzesveld.tsx';

export interface VeldProps {
  readonly rij: Signaalveld;
  readonly concept: Concept;
  readonly keuzes: Keuzes;
  readonly fout: string | undefined;
  readonly onVeld: (waarde: unknown) => void;
}

/** Texts of more characters than this get more than one line. */
const EEN_REGEL = 150;

/** What a field is called, and what one should know before filling it in. */
function useNaam({ veld, verplicht }: Signaalveld) {
  const woorden = useTaal().t.signaal.form;
  const uitleg = new Map<string, string>(Object.entries(woorden.uitleg)).get(veld);
  const naam = woorden.velden[veld];
  return { naam: veld, label: verplicht ? naam : woorden.nietVerplicht(naam), uitleg };
}

/** One row of the table of fields. */
export function Veld(props: VeldProps) {
  const { rij, concept, keuzes, fout, onVeld } = props;
  const veld = { ...useNaam(rij), fout };
  const waarde = concept[rij.veld];
  if (rij.soort === 'gebied')
    return (
      <Gebiedveld
        label={veld.label}
        keuzes={keuzes}
        gebied={concept.gebied}
        indeling={concept.indeling}
        onGebied={(gebied: Gebied | null) => onVeld(gebied)}
      />
    );
  if (rij.soort === 'keuze') return <Eenkeuze {...props} label={veld.label} />;
  if (rij.soort === 'keuzes') return <Meerkeuze {...props} {...veld} />;
  return (
    <Bewaaktveld
      {...veld}
      waarde={typeof waarde === 'string' ? waarde : ''}
      hoogstens={rij.hoogstens}
      regels={rij.hoogstens > EEN_REGEL ? 5 : 1}
      required={rij.verplicht}
      onWaarde={onVeld}
    />
  );
}

function Eenkeuze({ rij, concept, keuzes, fout, label, onVeld }: VeldProps & { readonly label: string }) {
  const { form } = useTaal().t.signaal;
  const { veld, verplicht, uit } = rij;
  const waarde = concept[veld];
  const gekozen = typeof waarde === 'string' ? waarde : '';
  if (uit === 'regelingen')
    return (
      <Zoekkeuzeveld
        naam={veld}
        label={label}
        fout={fout}
        opties={keuzes.of(uit)}
        gekozen={gekozen === '' ? [] : [gekozen]}
        hoogstens={1}
        onKies={([eerste]) => onVeld(eerste ?? null)}
      />
    );
  const vast = veld === 'rol' ? form.rollen : form.hoeVaak;
  const opties =
    typeof uit === 'string'
      ? keuzes.of(uit).map(({ sleutel, naam }) => ({ waarde: sleutel, tekst: naam }))
      : Object.entries(vast).map(([sleutel, tekst]) => ({ waarde: sleutel, tekst }));
  const leeg = { waarde: '', tekst: verplicht ? form.kies : form.geen };
  return (
    <Keuzeveld
      id={`veld-${veld}`}
      label={label}
      fout={fout}
      waarde={gekozen}
      opties={verplicht && gekozen !== '' ? opties : [leeg, ...opties]}
      onKies={(nieuw) => onVeld(nieuw === '' && !verplicht ? null : nieuw)}
    />
  );
}

type MeerkeuzeProps = VeldProps & ReturnType<typeof useNaam>;

function Meerkeuze({ rij, concept, keuzes, naam, label, uitleg, fout, onVeld }: MeerkeuzeProps) {
  const { naden } = useTaal().t.signaal.form;
  const waarde = concept[rij.veld];
  const gekozen = Array.isArray(waarde) ? (waarde as readonly string[]) : [];
  const gedeeld = { naam, label, uitleg, fout, gekozen, hoogstens: rij.hoogstens, onKies: onVeld };
  if (typeof rij.uit === 'string') return <Zoekkeuzeveld {...gedeeld} opties={keuzes.of(rij.uit)} />;
  return (
    <Vinkjesveld
      {...gedeeld}
      opties={Object.entries(naden).map(([sleutel, tekst]) => ({ sleutel, naam: tekst, bij: '' }))}
    />
  );
}
