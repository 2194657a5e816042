import { drawVerschuiving } from '@samenhang/beeld/grafiek';
import { samenformules, samenTabel } from '@samenhang/core/geld';
import { useCallback } from 'react';
import { stringifyStand } from '../../adres/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Figuursectie } from '../uitkomst/Figuur.tsx';
import { Formules } from '../uitkomst/Formules.tsx';
import { Slotblad } from '../uitkomst/Slotblad.tsx';
import { Uitgangspunten } from '../uitkomst/Uitgangspunten.tsx';
import { type BladProps, begin, type Rekening } from './rekening.ts';

interface DeelProps {
  readonly rekening: Rekening;
}

/** Draws what each needs alone, and what is left of it together by risk; who saves most stands on top. */
function useBeeld({ delers, alleen, verdelingen }: Rekening) {
  const { t, getal } = useTaal();
  const { samen: woorden } = t.geld;
  return useCallback(
    (breedte: number) => {
      const delen = verdelingen.find(({ regel }) => regel === 'risico')?.delen ?? [];
      const regels = delers
        .map(({ naam }, g) => ({ naam, nu: alleen[g] ?? 0, straks: delen[g] ?? 0 }))
        .toSorted((a, b) => b.nu - b.straks - (a.nu - a.straks));
      const beeld = { regels, asX: woorden.as, schrijf: (x: number) => `€\u00A0${getal.heel(x)}` };
      return drawVerschuiving(beeld, { breedte }, document).svg;
    },
    [delers, alleen, verdelingen, woorden, getal],
  );
}

/** The picture. */
export function Beeld({ rekening }: DeelProps) {
  const { samen: woorden } = useTaal().t.geld;
  return <Figuursectie titel={woorden.beeld} uitleg={woorden.beeldUitleg} make={useBeeld(rekening)} />;
}

interface SlotProps extends DeelProps {
  readonly stand: BladProps['beheer']['stand'];
  /** The answer in one sentence. */
  readonly zin: string;
}

/** How it was computed, what it cannot tell, and the way to take it along. */
export function Slot({ rekening, stand, zin }: SlotProps) {
  const { t, getal } = useTaal();
  const { samen: woorden } = t.geld;
  const keuzes = { ...begin, ...stand };
  return (
    <Slotblad
      adres={`${location.origin}/geld/samen${stringifyStand(keuzes)}`}
      naam="samenhang-geld-samen"
      antwoord={rekening}
      tabel={samenTabel(rekening)}
      beeld={{ titel: woorden.beeld, make: useBeeld(rekening) }}
      zin={zin}
    >
      <Uitgangspunten
        regels={(['prijs', 'spreiding', 'zekerheid'] as const).map((veld) => [
          woorden.velden[veld],
          getal.kort(keuzes[veld]),
        ])}
      />
      <p>
        {stand.eigen === undefined ? woorden.aanname : woorden.eigenAanname} {woorden.recept}
      </p>
      <Formules formules={samenformules} />
      <p>
        {woorden.model} {woorden.kanNiet}
      </p>
    </Slotblad>
  );
}
