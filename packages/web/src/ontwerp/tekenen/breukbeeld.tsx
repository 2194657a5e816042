import { useMemo, useState } from 'react';
import type { Ontwerpcijfers } from '../beeld.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { Breuken } from './Breuken.tsx';
import { breuken, looseParts, useHerstel } from './herstellen.ts';
import type { Tekenen } from './tekenen.ts';

interface Bronnen {
  readonly ontwerp: Ontwerpbeeld;
  readonly tekenen: Tekenen;
  readonly cijfers: Ontwerpcijfers | undefined;
  readonly laag: number;
}

/** What falls apart on the map: who lies loose, the list of it, and where that list leads to. */
export function useBreuken({ ontwerp, tekenen, cijfers, laag }: Bronnen) {
  const { atlas } = ontwerp.beeld;
  const [naar, setNaar] = useState<{ readonly gemeente: number }>();
  const gebroken = useMemo(() => breuken(cijfers, laag), [cijfers, laag]);
  // Not in the middle of a stroke: what is offered then is gone before it is read.
  const herstel = useHerstel(ontwerp, tekenen.bezig ? -1 : laag, tekenen.vastIndex);
  const los = useMemo(() => gebroken.flatMap(looseParts), [gebroken]);
  const labels = ontwerp.getoond?.lagen[laag];
  return {
    los,
    naar,
    lijst: atlas && labels && gebroken.length > 0 && (
      <Breuken
        atlas={atlas}
        labels={labels}
        breuken={gebroken}
        herstel={herstel}
        onToon={(gemeente) => setNaar({ gemeente })}
        onHerstel={tekenen.zet}
      />
    ),
  };
}
