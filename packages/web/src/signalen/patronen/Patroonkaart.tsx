import { gemeenteIndexen } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import { useNavigate } from '@tanstack/react-router';
import { burenOpKaart, type Kaartbron } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Kaart, Legenda, Tekens } from '../../kaart/index.ts';
import { type Patroonbeeld, tellKlasse, tellPatroon } from './patroonbeeld.ts';

interface PatroonkaartProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  readonly beeld: Patroonbeeld;
  /** What the indeling is called. */
  readonly indeling: string;
}

/** Every gemeente in the colour of what is told of its region; hatched where that is too few. */
export function Patroonkaart({
  atlas,
  kaart: { vorm, afgeleid, bronjaar },
  beeld,
  indeling,
}: PatroonkaartProps) {
  const { t, getal } = useTaal();
  const navigate = useNavigate();
  return (
    <>
      <Kaart
        vorm={vorm}
        kleuren={beeld.kleuren}
        label={t.signaal.blad.kaart(indeling)}
        uitleg={t.kaart.bediening}
        vertel={(index) => {
          const [titel, regel] = tellPatroon(vorm, beeld, index, { t, getal });
          return { titel, regels: [regel] };
        }}
        openTekst={t.kaart.tikNogmaals}
        onOpen={(index) =>
          void navigate({ to: '/gemeente/$code', params: { code: vorm.gebieden[index]?.code ?? '' } })
        }
        burenVan={(index) => burenOpKaart(atlas, vorm, gemeenteIndexen(atlas, vorm)[index] ?? -1)}
        begin={vorm.indexVan.get('GM0344') ?? 0}
      >
        <Aantallegenda klassen={beeld.klassen} stap={beeld.stap} />
      </Kaart>
      {afgeleid && <p className="sh-noot">{t.kaart.grenzenAfgeleid(String(bronjaar))}</p>}
    </>
  );
}

/** What the colours mean, and that what is hatched is too few to tell. */
function Aantallegenda({ klassen, stap }: Pick<Patroonbeeld, 'klassen' | 'stap'>) {
  const { t, getal } = useTaal();
  const { blad } = t.signaal;
  const tekens = [{ teken: 'arcering', tekst: blad.waar.teWeinig }] as const;
  if (klassen.length === 0)
    return (
      <div className="sh-legenda">
        <Tekens tekens={tekens} />
      </div>
    );
  return (
    <Legenda
      titel={blad.legenda}
      klassen={klassen}
      grens={getal.heel}
      aantal={(klasse) => tellKlasse(klasse, stap, getal)}
      laag={blad.minder}
      hoog={blad.meer}
      tekens={tekens}
    />
  );
}
