import type { Labels } from '@samenhang/motor';
import { useTaal } from '../../i18n/taal.tsx';
import { naamVan } from '../../keuze/index.ts';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { writeMaat } from './maten.ts';
import { type Gemetenkaart, type Vandaagpunt, type Voorsteldoel, voorsteldoelen } from './voorstelbeeld.ts';

export interface DoeltabelProps {
  readonly gemeten: readonly Gemetenkaart[];
  readonly nu: readonly Vandaagpunt[];
  /** Today, that scores are counted from. */
  readonly maatstaf: Gemetenkaart | undefined;
  readonly gespeld: readonly Labels[];
  readonly onNeem: (labels: Labels) => void;
  readonly onSpeld: (labels: Labels) => void;
  /** Draws a proposal on the large map for as long as it is pointed at. */
  readonly onVoorbeeld: (labels: Labels | undefined) => void;
}

interface Rij extends Gemetenkaart {
  readonly sleutel: string;
  readonly naam: string;
  readonly isVoorstel: boolean;
}

/** Today's indelingen first, then the proposals. */
function useRijen({ gemeten, nu }: DoeltabelProps): Rij[] {
  const { t, taal, getal } = useTaal();
  return [
    ...nu.map((punt) => ({
      ...punt,
      sleutel: punt.indeling.rij.indeling,
      naam: naamVan(punt.indeling.rij, taal),
      isVoorstel: false,
    })),
    ...gemeten.map((kaart, k) => ({
      ...kaart,
      sleutel: `voorstel ${k}`,
      naam: t.ontwerp.voorstellen.voorstel(getal.heel(k + 1)),
      isVoorstel: true,
    })),
  ];
}

/** Every goal of every proposal and of today's indelingen, with how far it lies from today. */
export function Doeltabel(props: DoeltabelProps) {
  const { t } = useTaal();
  const w = t.ontwerp.voorstellen;
  return (
    <Schuif label={w.tabel} hoog>
      <Tabel<Rij>
        bijschrift={w.tabel}
        rijen={useRijen(props)}
        sleutel={({ sleutel }) => sleutel}
        kolommen={[
          { id: 'naam', kop: w.kaart, isNaam: true, cel: ({ naam }) => naam },
          ...voorsteldoelen.map((doel) => ({
            id: doel,
            kop: w.doelen[doel],
            getal: true,
            cel: (rij: Rij) => <Maatcel doel={doel} rij={rij} maatstaf={props.maatstaf} />,
          })),
          { id: 'doe', kop: w.doe, cel: (rij) => rij.isVoorstel && <Keuzecel {...props} rij={rij} /> },
        ]}
      />
    </Schuif>
  );
}

interface MaatcelProps extends Pick<DoeltabelProps, 'maatstaf'> {
  readonly doel: Voorsteldoel;
  readonly rij: Rij;
}

function Maatcel({ doel, rij: { maten, isVoorstel }, maatstaf }: MaatcelProps) {
  const { getal } = useTaal();
  const verschil = isVoorstel ? maten[doel] - (maatstaf?.maten[doel] ?? Number.NaN) : Number.NaN;
  return (
    <>
      {writeMaat(doel, maten[doel], getal)}
      {Math.abs(verschil) > 0 && (
        <small className="sh-zacht">
          {' '}
          {verschil > 0 ? '+' : '−'}
          {writeMaat(doel, Math.abs(verschil), getal)}
        </small>
      )}
    </>
  );
}

function Keuzecel(props: DoeltabelProps & { readonly rij: Rij }) {
  const { rij, gespeld, onNeem, onSpeld, onVoorbeeld } = props;
  const { labels, naam } = rij;
  const { t } = useTaal();
  const w = t.ontwerp.voorstellen;
  const show = () => onVoorbeeld(labels);
  const hide = () => onVoorbeeld(undefined);
  const wijst = { onPointerEnter: show, onPointerLeave: hide, onFocus: show, onBlur: hide };
  return (
    <span className="sh-doelknoppen">
      <button
        type="button"
        className="sh-tekstknop"
        aria-label={`${w.neem}: ${naam}`}
        {...wijst}
        onClick={() => onNeem(labels)}
      >
        {w.neem}
      </button>
      <button
        type="button"
        className="sh-tekstknop"
        aria-pressed={gespeld.includes(labels)}
        aria-label={`${w.speld}: ${naam}`}
        {...wijst}
        onClick={() => onSpeld(labels)}
      >
        {w.speld}
      </button>
    </span>
  );
}
