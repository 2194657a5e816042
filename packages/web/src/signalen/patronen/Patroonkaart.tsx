import { buildBedragschaal, gemeenteIndexen, type Schaal } from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import type { PatronenAntwoord } from '@samenhang/core/signaal';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { burenOpKaart, type Kaartbron, kaartVraag } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Kaart, Legenda, Tekens } from '../../kaart/index.ts';
import { Traag } from '../../ui/Skelet.tsx';
import type { Keuzes } from '../keuzes.ts';

interface PatroonkaartProps {
  readonly antwoord: PatronenAntwoord;
  /** Whose regions. */
  readonly indeling: string;
  readonly keuzes: Keuzes;
}

/** Regions by how many signals are told of each; hatched where these are too few. */
export function Patroonkaart({ antwoord, indeling, keuzes: { atlas, nameOf } }: PatroonkaartProps) {
  const { data: kaart } = useQuery({ ...kaartVraag(atlas?.jaar ?? 0), enabled: atlas !== undefined });
  if (!atlas || !kaart)
    return (
      <div className="sh-kaart sh-kaart--leeg sh-kaart--vierkant">
        <Traag />
      </div>
    );
  return (
    <Getekend
      atlas={atlas}
      kaart={kaart}
      antwoord={antwoord}
      indeling={indeling}
      naam={nameOf({ soort: 'indeling', waarde: indeling })}
    />
  );
}

interface GetekendProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  readonly antwoord: PatronenAntwoord;
  readonly indeling: string;
  readonly naam: string;
}

/** Of each gebied of the map the pattern of its region; undefined where it lies in none. */
function usePerGebied({ atlas, kaart: { vorm }, antwoord, indeling }: GetekendProps) {
  return useMemo(() => {
    const editie = atlas.edities.get(indeling);
    const perCode = new Map(antwoord.patronen.map((patroon) => [patroon.waarde, patroon]));
    const perGemeente = new Map<number, string>();
    for (const [regio, { code }] of (editie?.regios ?? []).entries()) {
      const { leden, regioStart } = editie?.overdekking ?? {};
      const van = leden?.subarray(regioStart?.[regio] ?? 0, regioStart?.[regio + 1] ?? 0) ?? [];
      for (const gemeente of van) if (!perGemeente.has(gemeente)) perGemeente.set(gemeente, code);
    }
    return gemeenteIndexen(atlas, vorm).map((gemeente) => perCode.get(perGemeente.get(gemeente) ?? ''));
  }, [atlas, vorm, antwoord, indeling]);
}

function Getekend(props: GetekendProps) {
  const { atlas, kaart, antwoord, naam } = props;
  const { t, getal } = useTaal();
  const { blad, patronen: woorden } = t.signaal;
  const { vorm } = kaart;
  const navigate = useNavigate();
  const perGebied = usePerGebied(props);
  const schaal = useMemo(
    () => buildBedragschaal(antwoord.patronen.flatMap(({ signalen }) => signalen ?? [])),
    [antwoord],
  );
  const kleuren = perGebied.map((patroon) =>
    patroon && patroon.signalen !== null ? schaal.kleur(patroon.signalen) : undefined,
  );
  const vertel = (index: number) => {
    const patroon = perGebied[index];
    const titel = vorm.gebieden[index]?.naam ?? '';
    if (!patroon) return { titel, regels: [woorden.teWeinig] };
    const { signalen, naam: regio } = patroon;
    return {
      titel,
      regels: [signalen === null ? blad.vertelWeinig(regio) : blad.vertel(regio, getal.heel(signalen))],
    };
  };
  return (
    <div>
      <Kaart
        vorm={vorm}
        kleuren={kleuren}
        label={blad.kaart(naam)}
        uitleg={t.kaart.bediening}
        vertel={vertel}
        openTekst={t.kaart.tikNogmaals}
        onOpen={(index) =>
          void navigate({
            to: '/gemeente/$code',
            params: { code: vorm.gebieden[index]?.code ?? '' },
          })
        }
        burenVan={(index) => burenOpKaart(atlas, vorm, gemeenteIndexen(atlas, vorm)[index] ?? -1)}
        begin={vorm.indexVan.get('GM0344') ?? 0}
      >
        <Aantallegenda klassen={schaal.klassen} />
      </Kaart>
    </div>
  );
}

/** What the colours mean, and that what is hatched is too few to tell. */
function Aantallegenda({ klassen }: Pick<Schaal, 'klassen'>) {
  const { t, getal } = useTaal();
  const { blad, patronen } = t.signaal;
  const tekens = [{ teken: 'arcering', tekst: patronen.teWeinig }] as const;
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
      aantal={({ van, tot }) => `${getal.heel(van)}–${getal.heel(tot)}`}
      laag={blad.minder}
      hoog={blad.meer}
      tekens={tekens}
    />
  );
}
