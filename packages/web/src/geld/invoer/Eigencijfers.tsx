import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Deelnemer } from '@samenhang/core/geld';
import { useTaal } from '../../i18n/taal.tsx';
import {
  DEELNEMERVELDEN,
  type Deelnemerbeeld,
  type Deelnemerkeuze,
  type Deelnemerveld,
  EIGEN,
  wieOf,
} from './deelnemers.ts';
import { Invoertabel } from './Invoertabel.tsx';
import { type Invoerrij, setCel, writeRijen } from './rijen.ts';
import { Tabelbestand } from './Tabelbestand.tsx';

interface EigencijfersProps {
  readonly beeld: Deelnemerbeeld;
  readonly keuze: Deelnemerkeuze;
  /** The figures that this page needs. */
  readonly velden: readonly Deelnemerveld[];
  readonly onKeuze: (keuze: {
    readonly regeling?: string | undefined;
    readonly rijen: string | undefined;
  }) => void;
}

const aantal = DEELNEMERVELDEN.length;

/** A figure of a participant; a contribution that is not known stays open. */
function figureOf({ bron, bijdrage, ...d }: Deelnemer, veld: Deelnemerveld): number | null {
  if (veld === 'budget') return bron === 'onbekend' ? null : bijdrage;
  return d[veld];
}

/** Rows of the columns of this page, at the places that they have in the address. */
const spreadRijen = (rijen: readonly Invoerrij[], velden: readonly Deelnemerveld[]): readonly Invoerrij[] =>
  rijen.map(({ wie, getallen }) => ({
    wie,
    getallen: DEELNEMERVELDEN.map((veld) => getallen[velden.indexOf(veld)] ?? null),
  }));

/** What each participant pays and has, to fill in by hand or with a table of one's own. */
export function Eigencijfers({ beeld, keuze, velden, onKeuze }: EigencijfersProps) {
  const { invoer: woorden } = useTaal().t.geld.deelnemers;
  const { atlas, deelnemers, rijen } = beeld;
  const kolommen = velden.map((id) => ({ id, kop: woorden.kolommen[id] }));
  return (
    <section className="sh-sectie sh-niet-drukken">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph className="sh-tekst">{woorden.uitleg}</Paragraph>
      <Invoertabel
        bijschrift={woorden.kop}
        kolommen={kolommen}
        rijen={deelnemers.map((d) => ({
          wie: wieOf(d),
          naam: d.naam,
          getallen: velden.map((veld) => figureOf(d, veld)),
        }))}
        onGetal={(wie, k, getal) => {
          const plek = DEELNEMERVELDEN.indexOf(velden[k] ?? 'budget');
          onKeuze({
            regeling: keuze.regeling,
            rijen: writeRijen(setCel(rijen, wie, plek, { aantal, getal })),
          });
        }}
      />
      {(rijen.length > 0 || !beeld.regeling) && (
        <Button
          purpose="secondary"
          onClick={() => onKeuze({ regeling: beeld.regeling?.id, rijen: undefined })}
        >
          {woorden.terug}
        </Button>
      )}
      <Tabelbestand
        atlas={atlas}
        kolommen={kolommen}
        verplicht={['budget']}
        onNeem={(nieuw) => onKeuze({ regeling: EIGEN, rijen: writeRijen(spreadRijen(nieuw, velden)) })}
      />
    </section>
  );
}
