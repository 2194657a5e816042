import { Button } from '@nl-design-system-candidate/button-react';
import { compareNamen } from '@samenhang/core';
import { useState } from 'react';
import type { Wijzigingen } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { jaarVan } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';

type Wijziging = Wijzigingen['gemeenten'][number];

const eersteRijen = 25;
/** What was chosen comes first, then what had to, then names. */
const gewicht = { keuze: 0, herindeling: 1, naam: 2 } as const;

/** Every gemeente for which something changed, with the reason. */
export function Wijzigingtabel({ wijzigingen }: { readonly wijzigingen: Wijzigingen }) {
  const { t, getal } = useTaal();
  const [alles, setAlles] = useState(false);
  const rijen = [...wijzigingen.gemeenten].sort(
    (a, b) => gewicht[a.soort] - gewicht[b.soort] || compareNamen(a.naam, b.naam),
  );
  // Another name of a regio concerns all its gemeenten and moves none: the sentence above counts them.
  const getoond = alles ? rijen : rijen.filter(({ soort }) => soort !== 'naam');
  const kolommen = useKolommen(wijzigingen);
  if (rijen.length === 0) return null;
  return (
    <>
      {getoond.length > 0 && (
        <Schuif label={t.indelingen.veranderd}>
          <Tabel
            bijschrift={t.indelingen.veranderd}
            bijschriftVerborgen
            kolommen={kolommen}
            rijen={getoond}
            sleutel={({ code }) => code}
            {...(alles ? {} : { zichtbaar: eersteRijen })}
          />
        </Schuif>
      )}
      {(rijen.length > eersteRijen || getoond.length < rijen.length) && !alles && (
        <>
          <p className="sh-niet-drukken">
            <Button purpose="secondary" onClick={() => setAlles(true)}>
              {t.indelingen.toonAlle(getal.heel(rijen.length))}
            </Button>
          </p>
          <p className="sh-alleen-druk">
            {t.acties.deelGedrukt(
              getal.heel(Math.min(eersteRijen, getoond.length)),
              getal.heel(rijen.length),
            )}
          </p>
        </>
      )}
    </>
  );
}

function useKolommen({ eerder, later }: Wijzigingen): readonly Kolom<Wijziging>[] {
  const { t } = useTaal();
  const namen = (lijst: Wijziging['van']) =>
    lijst.map(({ naam, code }) => naam || code).join(', ') || t.gemeente.geenRegio;
  return [
    {
      id: 'naam',
      kop: t.tabel.gemeente,
      isNaam: true,
      cel: ({ code, naam }) => (
        <Koppeling to="/gemeente/$code" params={{ code }} search={jaarVan} preload={false}>
          {naam}
        </Koppeling>
      ),
    },
    {
      id: 'waarom',
      kop: t.indelingen.waaromKop,
      cel: ({ soort, voorgangers }) =>
        voorgangers.length > 0
          ? t.indelingen.uit(t.indelingen.soorten[soort], voorgangers.map(({ naam }) => naam).join(', '))
          : t.indelingen.soorten[soort],
    },
    { id: 'van', kop: t.indelingen.regioIn(String(eerder.jaar)), cel: ({ van }) => namen(van) },
    { id: 'naar', kop: t.indelingen.regioIn(String(later.jaar)), cel: ({ naar }) => namen(naar) },
  ];
}
