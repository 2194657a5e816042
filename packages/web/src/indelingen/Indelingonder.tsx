import type { Atlas } from '@samenhang/core';
import { stringifyStand } from '../adres/index.ts';
import { isEigen, type Jaarbeeld, type Regios } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { type Indeling, naamVan } from '../keuze/index.ts';
import { Inlijsten, Uitvoerbalk } from '../uitvoer/index.ts';
import { Verwijstekst } from '../verwijzing/index.ts';
import type { Adresbeheer } from './adres.ts';
import { Herkomst } from './Herkomst.tsx';
import type { Regio } from './regio/regiolijst.ts';
import { maakBestanden } from './uitvoer.ts';

interface IndelingonderProps {
  readonly atlas: Atlas;
  readonly beeld: Jaarbeeld;
  readonly indeling: Indeling;
  readonly regios: readonly Regio[];
  readonly antwoord: Regios | undefined;
  readonly beheer: Adresbeheer;
}

/** How the figures were made, line by line. */
function useRecept(atlas: Atlas, { editie }: Indeling, antwoord: Regios | undefined) {
  const { t } = useTaal();
  const bron = `${editie.bron} (${editie.licentie})`;
  return [
    { term: t.recept.jaar, tekst: String(atlas.jaar) },
    { term: t.recept.basis, tekst: `${t.indelingen.bases[editie.basis]}. ${editie.wijze}` },
    { term: t.recept.bron, tekst: <Verwijstekst tekst={bron} jaar={atlas.jaar} /> },
    {
      term: t.recept.formule,
      tekst: <code className="sh-formule">{t.indelingen.formule}</code>,
    },
    ...(antwoord?.woonwerk
      ? [
          {
            term: t.indelingen.woonwerk,
            tekst: t.indelingen.woonwerkBron(String(antwoord.woonwerk.jaar)),
          },
        ]
      : []),
    { term: t.indelingen.kleuren, tekst: t.indelingen.kleurenUitleg },
  ];
}

/** The proof and the data of one indeling. */
export function Indelingonder({ atlas, beeld, indeling, regios, antwoord, beheer }: IndelingonderProps) {
  const { t, taal, getal } = useTaal();
  const { rij } = indeling;
  const adres = `${location.origin}/indelingen/${rij.indeling}${stringifyStand({ ...beheer.adres, jaar: atlas.jaar })}`;
  const maak = () =>
    maakBestanden({
      atlas,
      vorm: beeld.kaart?.vorm,
      indeling,
      regios,
      antwoord,
      adres,
      titel: naamVan(rij, taal),
      t,
      getal,
    });
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      <Herkomst adres={adres} regels={useRecept(atlas, indeling, antwoord)} />
      <Uitvoerbalk
        adres={adres}
        naam={`samenhang-${rij.indeling}-${atlas.jaar}`}
        maak={maak}
        vanServer={[
          {
            naam: 'Excel',
            href: `/api/v1/indelingen/${rij.indeling}/regios?jaar=${atlas.jaar}&formaat=xlsx`,
          },
        ]}
      />
      <Opeensite {...{ atlas, indeling }} />
    </section>
  );
}

/** The way to show it on another site; what somebody brought along is in their browser alone. */
function Opeensite({ atlas, indeling: { rij } }: Pick<IndelingonderProps, 'atlas' | 'indeling'>) {
  const { taal } = useTaal();
  if (isEigen(rij.indeling)) return null;
  return (
    <Inlijsten
      pad={`/kaart/in/indeling/${rij.indeling}?jaar=${atlas.jaar}${taal === 'en' ? '&taal=en' : ''}`}
      titel={`${naamVan(rij, taal)}, ${atlas.jaar}`}
    />
  );
}
