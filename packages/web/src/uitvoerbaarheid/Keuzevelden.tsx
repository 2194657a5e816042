import { Button } from '@nl-design-system-candidate/button-react';
import { inTaal } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { type Deelnemer, partijenVraag } from '../agenda/index.ts';
import { takentabelVraag } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Zoekkeuzeveld } from '../signalen/index.ts';
import type { Veldenprops } from './velden.ts';

/** The tasks that it touches, out of the table of tasks. */
export function Takenveld({ toets, onWijzig, foutBij }: Veldenprops) {
  const { t, taal } = useTaal();
  const { data = [] } = useQuery(takentabelVraag);
  return (
    <Zoekkeuzeveld
      naam="taken"
      label={t.uitvoerbaarheid.formulier.taken}
      fout={foutBij('taken')}
      opties={data.map((een) => ({ sleutel: een.taak, naam: inTaal(taal, een), bij: een.wet }))}
      gekozen={toets.taken}
      hoogstens={20}
      onKies={(taken) => onWijzig({ ...toets, taken })}
    />
  );
}

const isGemeente = ({ soort }: Deelnemer): boolean => soort === 'gemeente';
/** Who can answer for gemeenten: they themselves, and bodies of them. */
const canAnswer = ({ soort }: Deelnemer): boolean => soort === 'gemeente' || soort === 'samenwerkingsverband';

/** Who is asked, out of who takes part here. */
export function Genodigdenveld(props: Veldenprops & { readonly organisatie: string }) {
  const { toets, onWijzig, foutBij, organisatie } = props;
  const woorden = useTaal().t.uitvoerbaarheid.formulier;
  const { data = [] } = useQuery(partijenVraag(organisatie));
  const deelnemers = data.filter(canAnswer);
  const gekozen = toets.genodigden.flatMap((een) => een.organisatie ?? []);
  const kies = (ids: readonly string[]) =>
    onWijzig({
      ...toets,
      genodigden: ids.flatMap((id) => {
        const was = toets.genodigden.find((een) => een.organisatie === id);
        const hier = deelnemers.find((een) => een.id === id);
        if (was) return [was];
        return hier ? [{ organisatie: id, naam: hier.naam, code: isGemeente(hier) ? hier.code : null }] : [];
      }),
    });
  return (
    <div className="sh-toets__genodigden">
      <Zoekkeuzeveld
        naam="genodigden"
        label={woorden.genodigden}
        fout={foutBij('genodigden')}
        opties={deelnemers.map(({ id, naam }) => ({ sleutel: id, naam, bij: '' }))}
        gekozen={gekozen}
        hoogstens={400}
        onKies={kies}
      />
      <p className="sh-noot">{deelnemers.length === 0 ? woorden.genodigdenGeen : woorden.genodigdenHulp}</p>
      {deelnemers.length > gekozen.length && (
        <Button purpose="secondary" onClick={() => kies(deelnemers.map(({ id }) => id))}>
          {woorden.alle}
        </Button>
      )}
    </div>
  );
}
