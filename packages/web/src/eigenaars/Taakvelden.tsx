import { Button } from '@nl-design-system-candidate/button-react';
import type { Eigenaarfunctie, Eigenaarschap, Eigenaartaak } from '@samenhang/core';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';

interface TaakveldenProps {
  readonly inhoud: Eigenaarschap;
  readonly foutBij: (pad: string) => string | undefined;
  readonly onWijzig: (nieuw: Eigenaarschap) => void;
}

/** What the owners are to do, by which day. */
export function Taakvelden({ inhoud, foutBij, onWijzig }: TaakveldenProps) {
  const woorden = useTaal().t.eigenaars;
  const { taken, eigenaars } = inhoud;
  const [eerste] = eigenaars;
  const replace = (k: number, taak: Eigenaartaak) => onWijzig({ ...inhoud, taken: taken.with(k, taak) });
  const add = (functie: Eigenaarfunctie) => {
    const taak = { id: crypto.randomUUID(), wat: '', functie, datum: '', vooraf: 14 };
    onWijzig({ ...inhoud, taken: [...taken, taak] });
  };
  return (
    <>
      {taken.map((taak, k) => (
        <Taak
          key={taak.id}
          taak={taak}
          nummer={k}
          functies={eigenaars.map(({ functie }) => functie)}
          foutBij={foutBij}
          onTaak={(nieuw) => replace(k, nieuw)}
          onWeg={() => onWijzig({ ...inhoud, taken: taken.toSpliced(k, 1) })}
        />
      ))}
      {eerste ? (
        <p>
          <Button purpose="secondary" onClick={() => add(eerste.functie)}>
            {woorden.taakErbij}
          </Button>
        </p>
      ) : (
        <p>{woorden.eerstEigenaar}</p>
      )}
    </>
  );
}

interface TaakProps extends Pick<TaakveldenProps, 'foutBij'> {
  readonly taak: Eigenaartaak;
  /** From 0. */
  readonly nummer: number;
  readonly functies: readonly Eigenaarfunctie[];
  readonly onTaak: (taak: Eigenaartaak) => void;
  readonly onWeg: () => void;
}

function Taak({ taak, nummer, functies, foutBij, onTaak, onWeg }: TaakProps) {
  const woorden = useTaal().t.eigenaars;
  const naam = String(nummer + 1);
  const fout = (veld: string) => foutBij(`taken.${nummer}.${veld}`);
  return (
    <fieldset className="sh-eigentaak">
      <legend>{woorden.taak(naam)}</legend>
      <Tekstveld
        label={woorden.wat}
        waarde={taak.wat}
        fout={fout('wat')}
        onWaarde={(wat) => onTaak({ ...taak, wat })}
      />
      <Keuzeveld
        label={woorden.functie}
        waarde={functies.includes(taak.functie) ? taak.functie : ''}
        opties={[
          ...(functies.includes(taak.functie)
            ? []
            : [{ waarde: '', tekst: woorden.fouten['geen-eigenaar'] }]),
          ...functies.map((functie) => ({ waarde: functie, tekst: woorden.functies[functie] })),
        ]}
        onKies={(functie) => onTaak({ ...taak, functie: functie as Eigenaarfunctie })}
      />
      <Tekstveld
        label={woorden.datum}
        type="date"
        waarde={taak.datum}
        fout={fout('datum')}
        onWaarde={(datum) => onTaak({ ...taak, datum })}
      />
      <Tekstveld
        label={woorden.vooraf}
        type="number"
        waarde={String(taak.vooraf)}
        onWaarde={(tekst) =>
          onTaak({ ...taak, vooraf: Math.min(180, Math.max(0, Math.round(Number(tekst)))) })
        }
      />
      <p>
        <Button purpose="subtle" onClick={onWeg}>
          {woorden.taakWeg(naam)}
        </Button>
      </p>
    </fieldset>
  );
}
