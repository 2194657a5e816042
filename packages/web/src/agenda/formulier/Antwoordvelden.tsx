import { OPGAVEGEVOLGEN, type Opgavegevolg, type Stapinvoer } from '@samenhang/core/opgave';
import { useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Bewaaktveld } from '../../signalen/index.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { Vinkje } from '../../ui/velden/Vinkje.tsx';
import type { Sjabloon } from '../vragen.ts';

interface AntwoordveldenProps {
  readonly invoer: Stapinvoer;
  readonly foutBij: (pad: string) => string | undefined;
  readonly onInvoer: (invoer: Stapinvoer) => void;
  /** Begins with a template, where more opgaven are answered at once: those of the organisation beside ours. */
  readonly sjablonen?: readonly Sjabloon[];
}

/** What a template that was chosen puts into the answer: one of the organisation by its number, or ours by what changes. */
function contentOf(
  naam: string,
  eigen: readonly Sjabloon[],
  onze: Readonly<Record<Opgavegevolg, { readonly tekst: string }>>,
): Pick<NonNullable<Stapinvoer['antwoord']>, 'gevolgen' | 'tekst'> | undefined {
  const inhoud = eigen.find(({ id }) => id === naam)?.inhoud;
  if (inhoud) return { gevolgen: inhoud.gevolgen, tekst: inhoud.tekst };
  const gevolg = OPGAVEGEVOLGEN.find((een) => een === naam);
  return gevolg && { gevolgen: [gevolg], tekst: onze[gevolg].tekst };
}

/** The reasoned answer: what changes, why, and by when. */
export function Antwoordvelden({ invoer, foutBij, onInvoer, sjablonen }: AntwoordveldenProps) {
  const { t } = useTaal();
  const woorden = t.opgave;
  const [sjabloon, setSjabloon] = useState('');
  const { antwoord } = invoer;
  if (!antwoord) return null;
  const wijzig = (deel: Partial<typeof antwoord>) =>
    onInvoer({ ...invoer, antwoord: { ...antwoord, ...deel } });
  const kiesSjabloon = (naam: string) => {
    setSjabloon(naam);
    const gekozen = contentOf(naam, sjablonen ?? [], woorden.formulier.sjablonen);
    if (gekozen) wijzig({ ...gekozen, ...(gekozen.gevolgen.includes('niets') ? { uiterlijk: null } : {}) });
  };
  const wissel = (gevolg: Opgavegevolg, aan: boolean) => {
    const gevolgen = aan ? [...antwoord.gevolgen, gevolg] : antwoord.gevolgen.filter((een) => een !== gevolg);
    wijzig({ gevolgen, ...(gevolgen.includes('niets') ? { uiterlijk: null } : {}) });
  };
  return (
    <>
      {sjablonen && <Sjabloonkeuze sjabloon={sjabloon} eigen={sjablonen} onKies={kiesSjabloon} />}
      <Gevolgen gevolgen={antwoord.gevolgen} fout={foutBij('antwoord.gevolgen')} onWissel={wissel} />
      <Bewaaktveld
        naam="antwoord"
        hoogstens={5000}
        regels={8}
        label={woorden.formulier.antwoord}
        waarde={antwoord.tekst}
        fout={foutBij('antwoord.tekst')}
        onWaarde={(tekst) => wijzig({ tekst })}
      />
      {!antwoord.gevolgen.includes('niets') && (
        <Tekstveld
          label={woorden.formulier.uiterlijk}
          type="date"
          waarde={antwoord.uiterlijk ?? ''}
          fout={foutBij('antwoord.uiterlijk')}
          onWaarde={(dag) => wijzig({ uiterlijk: dag === '' ? null : dag })}
        />
      )}
    </>
  );
}

function Sjabloonkeuze({
  sjabloon,
  eigen,
  onKies,
}: {
  readonly sjabloon: string;
  readonly eigen: readonly Sjabloon[];
  readonly onKies: (naam: string) => void;
}) {
  const woorden = useTaal().t.opgave.formulier;
  return (
    <Keuzeveld
      label={woorden.sjabloon}
      waarde={sjabloon}
      opties={[
        { waarde: '', tekst: woorden.geenSjabloon },
        ...eigen.map(({ id, titel }) => ({ waarde: id, tekst: woorden.eigenSjabloon(titel) })),
        ...OPGAVEGEVOLGEN.map((een) => ({ waarde: een, tekst: woorden.sjablonen[een].naam })),
      ]}
      onKies={onKies}
    />
  );
}

interface GevolgenProps {
  readonly gevolgen: readonly Opgavegevolg[];
  readonly fout: string | undefined;
  readonly onWissel: (gevolg: Opgavegevolg, aan: boolean) => void;
}

/** What the answer changes. */
function Gevolgen({ gevolgen, fout, onWissel }: GevolgenProps) {
  const woorden = useTaal().t.opgave;
  return (
    <fieldset className="sh-lid__groep">
      <legend>{woorden.formulier.gevolgen}</legend>
      {fout && (
        <p className="sh-tekstveld__fout" role="alert">
          {fout}
        </p>
      )}
      {OPGAVEGEVOLGEN.map((een) => (
        <Vinkje
          key={een}
          label={woorden.gevolgen[een]}
          aan={gevolgen.includes(een)}
          onWissel={(aan) => onWissel(een, aan)}
        />
      ))}
    </fieldset>
  );
}
