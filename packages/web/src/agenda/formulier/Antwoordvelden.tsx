import { OPGAVEGEVOLGEN, type Opgavegevolg, type Stapinvoer } from '@samenhang/core/opgave';
import { useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Bewaaktveld } from '../../signalen/index.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { Vinkje } from '../../ui/velden/Vinkje.tsx';

interface AntwoordveldenProps {
  readonly invoer: Stapinvoer;
  readonly foutBij: (pad: string) => string | undefined;
  readonly onInvoer: (invoer: Stapinvoer) => void;
  /** Begins with a template, where more opgaven are answered at once. */
  readonly metSjabloon?: boolean;
}

/** The reasoned answer: what changes, why, and by when. */
export function Antwoordvelden({ invoer, foutBij, onInvoer, metSjabloon }: AntwoordveldenProps) {
  const { t } = useTaal();
  const woorden = t.opgave;
  const [sjabloon, setSjabloon] = useState('');
  const { antwoord } = invoer;
  if (!antwoord) return null;
  const wijzig = (deel: Partial<typeof antwoord>) =>
    onInvoer({ ...invoer, antwoord: { ...antwoord, ...deel } });
  const kiesSjabloon = (naam: string) => {
    setSjabloon(naam);
    if (naam === '') return;
    const gevolg = naam as Opgavegevolg;
    wijzig({
      gevolgen: [gevolg],
      tekst: woorden.formulier.sjablonen[gevolg].tekst,
      ...(gevolg === 'niets' ? { uiterlijk: null } : {}),
    });
  };
  const wissel = (gevolg: Opgavegevolg, aan: boolean) => {
    const gevolgen = aan ? [...antwoord.gevolgen, gevolg] : antwoord.gevolgen.filter((een) => een !== gevolg);
    wijzig({ gevolgen, ...(gevolgen.includes('niets') ? { uiterlijk: null } : {}) });
  };
  return (
    <>
      {metSjabloon && <Sjabloonkeuze sjabloon={sjabloon} onKies={kiesSjabloon} />}
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
  onKies,
}: {
  readonly sjabloon: string;
  readonly onKies: (naam: string) => void;
}) {
  const woorden = useTaal().t.opgave.formulier;
  return (
    <Keuzeveld
      label={woorden.sjabloon}
      waarde={sjabloon}
      opties={[
        { waarde: '', tekst: woorden.geenSjabloon },
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
