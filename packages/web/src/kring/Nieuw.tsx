import { Heading } from '@nl-design-system-candidate/heading-react';
import { KRINGREGELS, KRINGSJABLOONNAMEN, KRINGTERMIJNEN } from '@samenhang/core/kring';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Formulier } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { useDoe } from './doe.ts';
import { Regels } from './Regels.tsx';
import { createKring } from './vragen.ts';

type Begin = Parameters<typeof createKring>[0];

const beginVan = (): Begin => ({
  titel: '',
  sjabloon: 'visitatie',
  startdag: new Date().toISOString().slice(0, 10),
  leerplekken: KRINGTERMIJNEN.leerplekken,
  hoedanigheid: '',
  regels: KRINGREGELS,
});

/** Makes a room, after one's own word to its rules. */
export function Nieuw({ onSluit }: { readonly onSluit: () => void }) {
  const woorden = useTaal().t.kring;
  const navigate = useNavigate();
  const [begin, setBegin] = useState(beginVan);
  const [akkoord, setAkkoord] = useState(false);
  const maak = useDoe(async () => {
    const { id } = await createKring(begin);
    await navigate({ to: '/kring/$id', params: { id } });
  });
  return (
    <Formulier
      fout={maak.error}
      bezig={maak.isPending}
      knop={woorden.maak}
      onVerstuur={() => maak.mutate(undefined)}
      onSluit={onSluit}
    >
      <Heading level={2}>{woorden.nieuw}</Heading>
      <Velden begin={begin} onWijzig={setBegin} />
      <Tekstveld
        label={woorden.hoedanigheid}
        uitleg={woorden.hoedanigheidUitleg}
        required
        waarde={begin.hoedanigheid}
        onWaarde={(hoedanigheid) => setBegin({ ...begin, hoedanigheid })}
      />
      <Regels akkoord={akkoord} onAkkoord={setAkkoord} />
    </Formulier>
  );
}

interface VeldenProps {
  readonly begin: Begin;
  readonly onWijzig: (begin: Begin) => void;
}

function Velden({ begin, onWijzig }: VeldenProps) {
  const woorden = useTaal().t.kring;
  const plekken = Array.from({ length: KRINGTERMIJNEN.leerplekkenHoogstens + 1 }, (_, k) => String(k));
  return (
    <>
      <Tekstveld
        label={woorden.naam}
        required
        waarde={begin.titel}
        onWaarde={(titel) => onWijzig({ ...begin, titel })}
      />
      <Keuzeveld
        label={woorden.sjabloon}
        waarde={begin.sjabloon}
        opties={KRINGSJABLOONNAMEN.map((naam) => ({ waarde: naam, tekst: woorden.sjablonen[naam] }))}
        onKies={(een) => {
          const sjabloon = KRINGSJABLOONNAMEN.find((naam) => naam === een);
          if (sjabloon) onWijzig({ ...begin, sjabloon });
        }}
      />
      <p className="sh-noot">{woorden.sjabloonUitleg[begin.sjabloon]}</p>
      <Tekstveld
        label={woorden.startdag}
        uitleg={woorden.startUitleg[begin.sjabloon]}
        type="date"
        required
        waarde={begin.startdag}
        onWaarde={(startdag) => onWijzig({ ...begin, startdag })}
      />
      <Keuzeveld
        label={woorden.leerplekken}
        waarde={String(begin.leerplekken)}
        opties={plekken.map((aantal) => ({ waarde: aantal, tekst: aantal }))}
        onKies={(aantal) => onWijzig({ ...begin, leerplekken: Number(aantal) })}
      />
      <p className="sh-noot">{woorden.leerplekkenUitleg}</p>
    </>
  );
}
