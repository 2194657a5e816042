import { Button } from '@nl-design-system-candidate/button-react';
import { EIGENAARNIVEAUS, type Partij } from '@samenhang/core/opgave';
import { useId } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import type { Deelnemer } from '../vragen.ts';
import type { Veldenprops } from './velden.ts';

interface PartijvakProps {
  readonly label: string;
  readonly partij: Partij;
  readonly deelnemers: readonly Deelnemer[];
  readonly fout?: string | undefined;
  readonly onPartij: (partij: Partij) => void;
}

/** An organisation: one that takes part here, or the name of another. */
export function Partijvak({ label, partij, deelnemers, fout, onPartij }: PartijvakProps) {
  const id = useId();
  const woorden = useTaal().t.opgave.formulier;
  const hier = deelnemers.find((een) => een.id === partij.organisatie);
  const noem = (naam: string) => {
    const gekozen = deelnemers.find((een) => een.naam === naam);
    onPartij({
      organisatie: gekozen?.id ?? null,
      naam,
      code: gekozen?.soort === 'gemeente' ? gekozen.code : null,
    });
  };
  return (
    <>
      <Tekstveld
        label={label}
        list={id}
        uitleg={woorden.partijHulp}
        waarde={hier?.naam ?? partij.naam}
        fout={fout}
        onWaarde={noem}
      />
      <datalist id={id}>
        {deelnemers.map((een) => (
          <option key={een.id} value={een.naam} />
        ))}
      </datalist>
    </>
  );
}

interface Metdeelnemers extends Veldenprops {
  readonly deelnemers: readonly Deelnemer[];
}

const leeg: Partij = { organisatie: null, naam: '', code: null };

/** Who owns it, at which level. */
export function Eigenaarvelden(props: Metdeelnemers & { readonly organisatie: string }) {
  const { opgave, onWijzig, foutBij, deelnemers, organisatie } = props;
  const { t, getal } = useTaal();
  const woorden = t.opgave.formulier;
  const { eigenaars } = opgave;
  const zet = (nieuw: typeof eigenaars) => onWijzig({ ...opgave, eigenaars: nieuw });
  const wijzig = (k: number, deel: Partial<(typeof eigenaars)[number]>) =>
    zet(eigenaars.map((een, j) => (j === k ? { ...een, ...deel } : een)));
  return (
    <fieldset className="sh-lid__groep">
      <legend>{woorden.eigenaars}</legend>
      <p className="sh-noot">{woorden.eigenaarsHulp}</p>
      {foutBij('eigenaars') && (
        <p className="sh-tekstveld__fout" role="alert">
          {foutBij('eigenaars')}
        </p>
      )}
      {eigenaars.map((een, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is typed is not yet a name, and rows never change places
        <div key={k} className="sh-agenda__partij">
          <Partijvak
            label={woorden.eigenaar(getal.heel(k + 1))}
            partij={een}
            deelnemers={deelnemers}
            fout={foutBij(`eigenaars.${k}.naam`)}
            onPartij={(partij) => wijzig(k, partij)}
          />
          <Keuzeveld
            label={woorden.niveau(getal.heel(k + 1))}
            waarde={een.niveau}
            opties={EIGENAARNIVEAUS.map((niveau) => ({
              waarde: niveau,
              tekst: t.opgave.niveaus[niveau],
            }))}
            onKies={(niveau) =>
              wijzig(k, { niveau: EIGENAARNIVEAUS.find((n) => n === niveau) ?? 'gemeente' })
            }
          />
          {een.organisatie !== organisatie && (
            <Weg naam={een.naam} onWeg={() => zet(eigenaars.filter((_, j) => j !== k))} />
          )}
        </div>
      ))}
      <Button purpose="secondary" onClick={() => zet([...eigenaars, { ...leeg, niveau: 'gemeente' }])}>
        {woorden.voegEigenaar}
      </Button>
    </fieldset>
  );
}

/** Who is asked to answer. */
export function Antwoordervelden({ opgave, onWijzig, foutBij, deelnemers }: Metdeelnemers) {
  const { t, getal } = useTaal();
  const woorden = t.opgave.formulier;
  const { antwoorders } = opgave;
  const zet = (nieuw: typeof antwoorders) => onWijzig({ ...opgave, antwoorders: nieuw });
  return (
    <fieldset className="sh-lid__groep">
      <legend>{woorden.antwoorders}</legend>
      {antwoorders.map((een, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is typed is not yet a name, and rows never change places
        <div key={k} className="sh-agenda__partij">
          <Partijvak
            label={woorden.antwoorder(getal.heel(k + 1))}
            partij={een}
            deelnemers={deelnemers}
            fout={foutBij(`antwoorders.${k}.naam`)}
            onPartij={(partij) => zet(antwoorders.map((ander, j) => (j === k ? partij : ander)))}
          />
          <Weg naam={een.naam} onWeg={() => zet(antwoorders.filter((_, j) => j !== k))} />
        </div>
      ))}
      <Button purpose="secondary" onClick={() => zet([...antwoorders, leeg])}>
        {woorden.voegAntwoorder}
      </Button>
    </fieldset>
  );
}

function Weg({ naam, onWeg }: { readonly naam: string; readonly onWeg: () => void }) {
  const woorden = useTaal().t.opgave.formulier;
  return (
    <Button purpose="subtle" aria-label={woorden.haalWegBij(naam)} onClick={onWeg}>
      {woorden.haalWeg}
    </Button>
  );
}
