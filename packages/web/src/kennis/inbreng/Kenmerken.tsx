import {
  KENNISSOORTEN,
  type Kennisitem,
  type Kennissoort,
  ONDERBOUWINGEN,
  type Onderbouwing,
} from '@samenhang/core/kennis';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { useBoeken } from '../vragen.ts';
import { Gebiedkeuze } from './Gebiedkeuze.tsx';
import { Keuzelijst } from './Keuzelijst.tsx';

/** What is chosen of an item, and not written. */
export type Kenmerken = Pick<Kennisitem, 'soort' | 'gebied' | 'taken' | 'onderbouwing'>;

interface KenmerkenveldenProps {
  readonly kenmerken: Kenmerken;
  readonly onWijzig: (nieuw: Partial<Kenmerken>) => void;
}

/** Kind, area, tasks and evidence: of one item, or of all that is new in a list. */
export function Kenmerkenvelden({ kenmerken, onWijzig }: KenmerkenveldenProps) {
  const { t } = useTaal();
  const { taken, taakNaam } = useBoeken();
  const { kennis } = t;
  return (
    <>
      <Keuzeveld
        label={kennis.soort}
        waarde={kenmerken.soort}
        opties={KENNISSOORTEN.map((waarde) => ({ waarde, tekst: kennis.soorten[waarde] }))}
        onKies={(soort) => onWijzig({ soort: soort as Kennissoort })}
      />
      <Keuzeveld
        label={kennis.onderbouwing}
        waarde={kenmerken.onderbouwing}
        opties={ONDERBOUWINGEN.map((waarde) => ({ waarde, tekst: kennis.onderbouwingen[waarde] }))}
        onKies={(onderbouwing) => onWijzig({ onderbouwing: onderbouwing as Onderbouwing })}
      />
      <Keuzeveld
        label={kennis.inbreng.voegTaakToe}
        waarde=""
        opties={[{ waarde: '', tekst: kennis.inbreng.kies }, ...taken]}
        onKies={(taak) => {
          if (taak !== '') onWijzig({ taken: [...new Set([...kenmerken.taken, taak])] });
        }}
      />
      <Keuzelijst
        waarden={kenmerken.taken}
        naam={taakNaam}
        onWeg={(taak) => onWijzig({ taken: kenmerken.taken.filter((een) => een !== taak) })}
      />
      <Gebiedkeuze gebied={kenmerken.gebied} onGebied={(gebied) => onWijzig({ gebied })} />
    </>
  );
}
