import { leesHeel } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { Getalinvoer, useGetalinvoer } from '../../ui/velden/Getalinvoer.tsx';
import type { Getallenband } from '../vraag/vraag.ts';
import { useVeldfout } from './veldfouten.ts';

interface GetalveldProps {
  readonly label: string;
  /** How the field is called where its label alone does not say it. */
  readonly naam?: string;
  readonly waarde: number | undefined;
  /** What is wrong with the number beside others. */
  readonly fout?: string | undefined;
  /** Told of a whole number, or of an empty field. */
  readonly onGetal: (getal: number | undefined) => void;
}

/**
 * A whole number or nothing, as people write it: '100.000', '0,1 mln'. What is no number stays in the field, with what
 * is wrong below it; as long as it stands there, nothing is computed.
 */
export function Getalveld({ label, naam = label, waarde, fout: anders, onGetal }: GetalveldProps) {
  const { t, getal } = useTaal();
  const invoer = useGetalinvoer({
    geldig: waarde === undefined ? '' : getal.heel(waarde),
    lees: leesHeel,
    onGetal: (nieuw) => {
      if (nieuw !== waarde) onGetal(nieuw);
    },
  });
  const mis = { gebroken: t.ontwerp.gebroken(invoer.tekst.trim()), geen: t.ontwerp.geenGetal };
  const fout = invoer.mis ? mis[invoer.mis] : anders;
  useVeldfout(invoer.id, fout === undefined ? undefined : naam);
  return <Getalinvoer invoer={invoer} label={label} fout={fout} inputMode="text" />;
}

interface BandveldProps {
  readonly label: string;
  readonly band: Getallenband | undefined;
  readonly onBand: (band: Getallenband | undefined) => void;
}

function asBand(min: number | undefined, max: number | undefined): Getallenband | undefined {
  if (min === undefined && max === undefined) return undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** From a lowest to a highest number; either may be empty. */
export function Bandveld({ label, band, onBand }: BandveldProps) {
  const { t } = useTaal();
  const { min, max } = band ?? {};
  const omgekeerd = min !== undefined && max !== undefined && min > max;
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sh-bandveld">
      <legend className="utrecht-form-fieldset__legend">{label}</legend>
      <Getalveld
        label={t.ontwerp.minstens}
        naam={`${label}, ${t.ontwerp.minstens}`}
        waarde={min}
        onGetal={(x) => onBand(asBand(x, max))}
      />
      <Getalveld
        label={t.ontwerp.hoogste}
        naam={`${label}, ${t.ontwerp.hoogste}`}
        waarde={max}
        fout={omgekeerd ? t.ontwerp.omgekeerd : undefined}
        onGetal={(x) => onBand(asBand(min, x))}
      />
    </fieldset>
  );
}
