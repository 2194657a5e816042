import { gemeenteIndexen, type Regiokleuring } from '@samenhang/beeld';
import type { Atlas, Editie } from '@samenhang/core';
import { aantalRegiosVan, regiosVan } from '@samenhang/motor';
import { useMemo } from 'react';
import { burenOpKaart, type Kaartbron } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Kaart, Tekens } from '../../kaart/index.ts';

interface RegiokaartProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron;
  readonly editie: Editie;
  readonly kleuring: Regiokleuring;
  readonly label: string;
  /** Codes of the gemeenten that are pointed at, here or elsewhere. */
  readonly aangewezen: ReadonlySet<string> | undefined;
  /** Index in the atlas of the gemeente that has the attention on this map. */
  readonly onAandacht: (gemeente: number | undefined) => void;
  readonly onKies: (gemeente: number) => void;
  readonly openTekst: string;
}

/** The regio's of an indeling on the map: neighbours in other colours, doubts in sight. */
export function Regiokaart(props: RegiokaartProps) {
  const { atlas, kaart, kleuring, aangewezen, onAandacht, onKies } = props;
  const { t } = useTaal();
  const { vorm } = kaart;
  const indexen = useMemo(() => gemeenteIndexen(atlas, vorm), [atlas, vorm]);
  const nadruk = useMemo(() => (aangewezen ? vorm.omtrekVan(aangewezen) : undefined), [aangewezen, vorm]);
  const vertel = useVertel(props, indexen);
  return (
    <>
      <Kaart
        vorm={vorm}
        kleuren={kleuring.vulling}
        strepen={kleuring.strepen}
        twijfel={kleuring.twijfel}
        grenzen={kleuring.grenzen}
        opschriften={kleuring.opschriften}
        {...(nadruk === undefined ? {} : { nadruk })}
        label={props.label}
        uitleg={t.indelingen.bediening}
        vertel={vertel}
        openTekst={props.openTekst}
        onOpen={(index) => onKies(indexen[index] ?? -1)}
        onAandacht={(index) => onAandacht(index === undefined ? undefined : indexen[index])}
        burenVan={(index) => burenOpKaart(atlas, vorm, indexen[index] ?? -1)}
        begin={vorm.indexVan.get('GM0344') ?? 0}
        className="sh-kaart--regios"
      >
        <Regiotekens editie={props.editie} />
      </Kaart>
      {kaart.afgeleid && <p className="sh-noot">{t.kaart.grenzenAfgeleid(String(kaart.bronjaar))}</p>}
    </>
  );
}

function useVertel({ atlas, kaart, editie }: RegiokaartProps, indexen: readonly number[]) {
  const { t } = useTaal();
  return (index: number) => {
    const g = indexen[index] ?? -1;
    const titel = kaart.vorm.gebieden[index]?.naam ?? '';
    if (g < 0 || !atlas.gemeenten[g]) return { titel, regels: [] };
    const namen = Array.from(
      regiosVan(editie.overdekking, g),
      (r) => editie.regios[r]?.naam || editie.regios[r]?.code || '',
    );
    const geen = editie.deels === true ? t.indelingen.regioNietBekend : t.indelingen.geenRegio;
    const regels = namen.length === 0 ? [geen] : namen;
    return { titel, regels: editie.onzeker.includes(g) ? [...regels, t.kaart.onzeker] : regels };
  };
}

/** What the marks on this map mean; nothing when there are none. */
function Regiotekens({ editie }: Pick<RegiokaartProps, 'editie'>) {
  const { t, getal } = useTaal();
  const { overdekking: o, onzeker, deels } = editie;
  const zonderTekst = deels === true ? t.indelingen.legendaNietBekend : t.indelingen.legendaZonder;
  const tel = (past: (aantal: number) => boolean) =>
    Array.from({ length: o.aantalEenheden }, (_, g) => g).filter((g) => past(aantalRegiosVan(o, g))).length;
  const zonder = tel((aantal) => aantal === 0);
  const gesplitst = tel((aantal) => aantal > 1);
  return (
    <div className="sh-legenda sh-regiolegenda">
      {gesplitst > 0 && (
        <p>
          <span className="sh-legenda__teken sh-legenda__teken--strepen" aria-hidden="true" />{' '}
          {t.indelingen.legendaGesplitst(getal.heel(gesplitst))}
        </p>
      )}
      <Tekens
        tekens={[
          ...(onzeker.length > 0
            ? [{ teken: 'stippen' as const, tekst: t.kaart.onzekerLegenda(getal.heel(onzeker.length)) }]
            : []),
          ...(zonder > 0 ? [{ teken: 'arcering' as const, tekst: zonderTekst(getal.heel(zonder)) }] : []),
        ]}
      />
    </div>
  );
}
