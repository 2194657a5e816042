import type { Spreidtabelfout } from '@samenhang/core/geld';
import type { Bedragfout } from '@samenhang/data/eigen';
import { describeBedragfout, describeSpreidtabelfout } from '@samenhang/taal';
import { useTaal } from '../../../i18n/taal.tsx';
import { Melding } from '../../../ui/Melding.tsx';

interface FoutenlijstProps {
  readonly bestand: string;
  readonly fouten: readonly (Bedragfout | Spreidtabelfout)[];
}

/** More faults than this help nobody. */
const meeste = 10;

const isPlaatsfout = (fout: Bedragfout | Spreidtabelfout): fout is Spreidtabelfout =>
  ['naam-onbekend', 'naam-dubbel', 'afstand-ontbreekt', 'inwoners-onbekend'].includes(fout.code);

/** Why a table cannot be used: each fault with its line, and how to mend it. */
export function Foutenlijst({ bestand, fouten }: FoutenlijstProps) {
  const { t, taal, getal } = useTaal();
  const { tabellen: woorden } = t.geld.spreiding;
  const zinnen = fouten
    .slice(0, meeste)
    .map((fout) =>
      isPlaatsfout(fout)
        ? describeSpreidtabelfout(fout, bestand, t)
        : describeBedragfout(fout, bestand, { t, taal }),
    );
  return (
    <Melding soort="error" dringend>
      <p>{woorden.geweigerd}</p>
      <ul>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
        {fouten.length > meeste && <li>{woorden.meer(getal.heel(fouten.length - meeste))}</li>}
      </ul>
    </Melding>
  );
}
