import { type Belegging, VERANTWOORDELIJKHEDEN, type Verantwoordelijkheid } from '@samenhang/core/opgave';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import type { Deelnemer } from '../vragen.ts';
import { Partijvak } from './Partijvelden.tsx';
import type { Veldenprops } from './velden.ts';

interface MatrixveldenProps extends Veldenprops {
  readonly deelnemers: readonly Deelnemer[];
}

const standOf = (vak: Belegging | undefined) => (vak ? (vak.partij ? 'wel' : 'niet') : 'open');
const vakken: Readonly<Record<string, Belegging>> = {
  niet: { partij: null, grond: '' },
  wel: { partij: { organisatie: null, naam: '', code: null }, grond: '' },
};

/** Who answers for what: for each an organisation, nobody, or not looked at yet. */
export function Matrixvelden({ opgave, onWijzig, foutBij, deelnemers }: MatrixveldenProps) {
  const woorden = useTaal().t.opgave.formulier;
  const zet = (wat: Verantwoordelijkheid, vak: Belegging | undefined) => {
    const { [wat]: _weg, ...rest } = opgave.matrix;
    onWijzig({ ...opgave, matrix: vak ? { ...rest, [wat]: vak } : rest });
  };
  return (
    <fieldset className="sh-lid__groep">
      <legend>{woorden.matrix}</legend>
      <p className="sh-noot">{woorden.matrixHulp}</p>
      {VERANTWOORDELIJKHEDEN.map((wat) => (
        <Vak
          key={wat}
          wat={wat}
          vak={opgave.matrix[wat]}
          deelnemers={deelnemers}
          fout={foutBij(`matrix.${wat}`)}
          onVak={(vak) => zet(wat, vak)}
        />
      ))}
    </fieldset>
  );
}

interface VakProps {
  readonly wat: Verantwoordelijkheid;
  readonly vak: Belegging | undefined;
  readonly deelnemers: readonly Deelnemer[];
  readonly fout: string | undefined;
  readonly onVak: (vak: Belegging | undefined) => void;
}

function Vak({ wat, vak, deelnemers, fout, onVak }: VakProps) {
  const { t } = useTaal();
  const woorden = t.opgave.formulier;
  const naam = t.opgave.verantwoordelijk[wat];
  return (
    <div className="sh-agenda__partij">
      <Keuzeveld
        label={naam}
        waarde={standOf(vak)}
        opties={(['open', 'niet', 'wel'] as const).map((een) => ({ waarde: een, tekst: woorden.vak[een] }))}
        onKies={(stand) => onVak(vakken[stand])}
      />
      {vak?.partij && (
        <>
          <Partijvak
            label={woorden.wie(naam)}
            partij={vak.partij}
            deelnemers={deelnemers}
            fout={fout}
            onPartij={(partij) => onVak({ ...vak, partij })}
          />
          <Tekstveld
            label={woorden.grond(naam)}
            waarde={vak.grond}
            onWaarde={(grond) => onVak({ ...vak, grond })}
          />
        </>
      )}
      {!vak && fout && (
        <p className="sh-tekstveld__fout" role="alert">
          {fout}
        </p>
      )}
    </div>
  );
}
