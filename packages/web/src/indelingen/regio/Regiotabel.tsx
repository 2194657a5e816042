import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas } from '@samenhang/core';
import type { Regios } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Staaf } from '../../ui/Staaf.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Term } from '../../ui/Term.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import type { Adresbeheer } from '../adres.ts';
import type { Regio } from './regiolijst.ts';

interface RegiotabelProps {
  readonly atlas: Atlas;
  readonly regios: readonly Regio[];
  readonly antwoord: Regios | undefined;
  readonly tinten: readonly string[];
  readonly gekozen: Regio | undefined;
  readonly wijst: readonly number[];
  readonly onWijst: (wijst: readonly number[]) => void;
  readonly onKies: (code: string | undefined) => void;
  readonly beheer: Adresbeheer;
}

/** The table behind the map; what is pointed at here lights up there, and the other way round. */
export function Regiotabel(props: RegiotabelProps) {
  const { atlas, regios, antwoord, wijst, onWijst, beheer } = props;
  const { t, getal } = useTaal();
  const kolommen = useKolommen(props);
  const zonder = regios.reduce((som, r) => som + r.zonderInwoners.length, 0);
  const titel = t.indelingen.regiotabel(String(atlas.jaar));
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>{titel}</Heading>
      <p className="sh-tekst">
        {t.indelingen.zelfUitleg} <Term begrip="zelfvoorziening">{t.bijdragen.term}</Term>
      </p>
      <Schuif label={titel}>
        <Tabel
          bijschrift={titel}
          bijschriftVerborgen
          kolommen={kolommen}
          rijen={regios}
          sleutel={({ code }) => code}
          volgorde={beheer.adres.volgorde ?? '-inwoners'}
          onVolgorde={(volgorde) => beheer.wijzig({ volgorde })}
          onRij={(regio) => onWijst(regio ? [regio.index] : [])}
          isAangewezen={({ index }) => wijst.includes(index)}
          className="sh-tabel--regios"
        />
      </Schuif>
      {zonder > 0 && <p className="sh-noot">{t.indelingen.inwonersOnbekend}</p>}
      {antwoord?.woonwerk && (
        <p className="sh-noot">
          {t.indelingen.woonwerkNoot(
            String(antwoord.woonwerk.jaar),
            getal.heel(antwoord.woonwerk.nietToegewezen),
          )}
        </p>
      )}
    </section>
  );
}

function useKolommen({
  regios,
  antwoord,
  tinten,
  gekozen,
  onKies,
}: RegiotabelProps): readonly Kolom<Regio>[] {
  const { t, getal } = useTaal();
  const meeste = Math.max(...regios.map((r) => r.inwonersBekend), 1);
  const splitst = regios.some((r) => r.gesplitst > 0);
  const { gesplitst, zelf } = useVervolgkolommen(antwoord?.woonwerk?.jaar);
  return [
    {
      id: 'naam',
      kop: t.indelingen.regio,
      isNaam: true,
      sorteer: ({ naam }) => naam,
      cel: (regio) => (
        <Regioknop regio={regio} tint={tinten[regio.index]} isGekozen={regio === gekozen} onKies={onKies} />
      ),
    },
    {
      id: 'inwoners',
      kop: t.tabel.inwoners,
      getal: true,
      breed: true,
      sorteer: ({ inwonersBekend }) => inwonersBekend,
      cel: (regio) => (
        <span className="sh-metstaaf sh-metstaaf--inwoners">
          <Staaf deel={regio.inwonersBekend / meeste} />
          {Number.isNaN(regio.inwoners)
            ? t.indelingen.minstens(getal.heel(regio.inwonersBekend))
            : getal.heel(regio.inwoners)}
        </span>
      ),
    },
    {
      id: 'gemeenten',
      kop: t.indelingen.gemeenten,
      getal: true,
      sorteer: (regio) => regio.aantalGemeenten,
      cel: (regio) => getal.heel(regio.aantalGemeenten),
    },
    ...(splitst ? [gesplitst] : []),
    ...zelf,
  ];
}

/** The columns on what is cut, and on self-containment with the year of its commuting in the heading. */
function useVervolgkolommen(jaar: number | undefined): {
  readonly gesplitst: Kolom<Regio>;
  readonly zelf: readonly Kolom<Regio>[];
} {
  const { t, getal } = useTaal();
  const metJaar = (kop: string) => (jaar === undefined ? kop : t.indelingen.metJaar(kop, String(jaar)));
  return {
    gesplitst: {
      id: 'gesplitst',
      kop: t.indelingen.gesplitst,
      getal: true,
      sorteer: (regio) => regio.gesplitst,
      cel: (regio) => getal.heel(regio.gesplitst),
    },
    zelf: [
      {
        id: 'aanbod',
        kop: metJaar(t.indelingen.aanbod),
        getal: true,
        sorteer: ({ aanbod }) => aanbod,
        cel: ({ aanbod }) => getal.procent(aanbod),
      },
      {
        id: 'vraag',
        kop: metJaar(t.indelingen.vraag),
        getal: true,
        sorteer: ({ vraag }) => vraag,
        cel: ({ vraag }) => getal.procent(vraag),
      },
    ],
  };
}

interface RegioknopProps extends Pick<RegiotabelProps, 'onKies'> {
  readonly regio: Regio;
  readonly tint: string | undefined;
  readonly isGekozen: boolean;
}

/** Picks a regio out, or lets it go. */
function Regioknop({ regio, tint, isGekozen, onKies }: RegioknopProps) {
  return (
    <button
      type="button"
      className="sh-regioknop"
      aria-pressed={isGekozen}
      onClick={() => onKies(isGekozen ? undefined : regio.code)}
    >
      <span className="sh-regioknop__tint" style={{ background: tint }} aria-hidden="true" />
      {regio.naam}
    </button>
  );
}
