import { leesGetal } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { Getalinvoer, useGetalinvoer } from '../ui/velden/Getalinvoer.tsx';

interface GetalveldProps {
  readonly label: string;
  readonly waarde: number | undefined;
  /** What one hundred percent is in the field: 100 where it is asked in percents. */
  readonly keer?: number;
  /** Only a whole number within these will do: what is beside them becomes the nearest that is not. */
  readonly heel?: readonly [min: number, max: number];
  /** A year has no point in it. */
  readonly jaar?: boolean;
  readonly onWaarde: (waarde: number | undefined) => void;
}

/** A field for a number with a fraction, as people write it; it counts when one leaves it or presses Enter. */
export function Getalveld({ label, waarde, keer = 1, heel, jaar = false, onWaarde }: GetalveldProps) {
  const { t, taal, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const within = (x: number): number =>
    heel === undefined ? x / keer : Math.min(heel[1], Math.max(heel[0], Math.round(x)));
  const invoer = useGetalinvoer({
    geldig: waarde === undefined ? '' : jaar ? String(waarde) : getal.nauwkeurig(waarde * keer),
    lees: (tekst) => leesGetal(tekst, taal),
    onGetal: (x) => onWaarde(x === undefined ? undefined : within(x)),
  });
  const mis = { gebroken: woorden.dubbelzinnig, geen: woorden.geenGetal };
  return (
    <Getalinvoer invoer={invoer} label={label} fout={invoer.mis && mis[invoer.mis]} inputMode="decimal" />
  );
}
