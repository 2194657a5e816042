import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Atlas } from '@samenhang/core';
import { aantalRegiosVan } from '@samenhang/motor';
import type { Jaarbeeld, Regios } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Basismerk, type Indeling, Jaarkeuze, jaarVan, naamVan, omschrijvingVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Term } from '../ui/Term.tsx';
import type { Adresbeheer } from './adres.ts';
import { klein } from './naam.ts';
import { eigenRegio, mediaan, type Regio } from './regio/regiolijst.ts';

interface IndelingkopProps {
  readonly atlas: Atlas;
  readonly beeld: Jaarbeeld;
  readonly indeling: Indeling;
  readonly regios: readonly Regio[];
  readonly antwoord: Regios | undefined;
  readonly beheer: Adresbeheer;
}

/** Where one is, the headline, and three figures. */
export function Indelingkop({ atlas, beeld, indeling, regios, antwoord, beheer }: IndelingkopProps) {
  const { t, taal, getal } = useTaal();
  const { rij, editie } = indeling;
  const naam = naamVan(rij, taal);
  return (
    <>
      <nav aria-label={t.gemeente.kruimelpad} className="sh-pad">
        <Koppeling to="/indelingen" search={jaarVan}>
          {t.indelingen.titel}
        </Koppeling>
        <span aria-hidden="true">›</span>
        <span aria-current="page">{naam}</span>
      </nav>
      <Heading level={1} className="sh-kopzin">
        {editie.deels === true
          ? t.indelingen.kopDeels(
              String(atlas.jaar),
              getal.heel(countBekend(indeling)),
              getal.heel(atlas.gemeenten.length),
              klein(naam),
            )
          : t.indelingen.kopEen(String(atlas.jaar), getal.heel(regios.length), klein(naam))}
      </Heading>
      <Paragraph className="sh-lead">{omschrijvingVan(rij, taal)}</Paragraph>
      <Omvangzin indeling={indeling} regios={regios} />
      <div className="sh-jaarmetbasis">
        <Jaarkeuze
          jaren={beeld.jaren}
          jaar={atlas.jaar}
          onJaar={(jaar) => beheer.wijzig({ jaar, met: undefined, regio: undefined })}
        />
        <Basismerk editie={editie} />
      </div>
      <Kengetallen regios={regios} antwoord={antwoord} />
    </>
  );
}

/** The gemeenten of which the regio is known. */
function countBekend({ editie: { overdekking: o } }: Indeling): number {
  return Array.from({ length: o.aantalEenheden }, (_, g) => aantalRegiosVan(o, g)).filter((n) => n > 0)
    .length;
}

/** From the smallest to the largest, and the gemeenten that lie in several regio's or in none. */
function Omvangzin({ indeling, regios }: Pick<IndelingkopProps, 'indeling' | 'regios'>) {
  const { t, getal } = useTaal();
  const { overdekking: o, deels } = indeling.editie;
  const zonderZin = deels === true ? t.indelingen.onbekendZin : t.indelingen.zonderZin;
  const aantallen = regios.map((r) => r.aantalGemeenten);
  const inRegios = Array.from({ length: o.aantalEenheden }, (_, g) => aantalRegiosVan(o, g));
  const gesplitst = inRegios.filter((n) => n > 1).length;
  const zonder = inRegios.filter((n) => n === 0).length;
  return (
    <p className="sh-tekst">
      {t.indelingen.omvang(getal.heel(Math.min(...aantallen)), getal.heel(Math.max(...aantallen)))}
      {gesplitst > 0 && ` ${t.indelingen.gesplitstZin(getal.heel(gesplitst))}`}
      {zonder > 0 && ` ${zonderZin(getal.heel(zonder))}`}
    </p>
  );
}

function Kengetallen({ regios, antwoord }: Pick<IndelingkopProps, 'regios' | 'antwoord'>) {
  const { t, getal } = useTaal();
  const inwoners = regios.map((r) => r.inwoners);
  const bekend = inwoners.filter((x) => !Number.isNaN(x));
  return (
    <dl className="sh-cijfers" aria-label={t.indelingen.cijfers}>
      <div className="sh-cijfer">
        <dt>{t.tabel.regios}</dt>
        <dd className="sh-cijfer__getal">{getal.heel(regios.length)}</dd>
      </div>
      <div className="sh-cijfer">
        <dt>{t.indelingen.middelste}</dt>
        <dd className="sh-cijfer__getal">{getal.heel(mediaan(inwoners))}</dd>
        {bekend.length > 0 && (
          <dd className="sh-zacht">
            {t.indelingen.vanTot(getal.heel(Math.min(...bekend)), getal.heel(Math.max(...bekend)))}
          </dd>
        )}
      </div>
      <div className="sh-cijfer">
        <dt>
          <Term begrip="zelfvoorziening">{t.indelingen.eigenRegio}</Term>
        </dt>
        <dd className="sh-cijfer__getal">{getal.procent(eigenRegio(antwoord))}</dd>
        <dd className="sh-zacht">
          {antwoord?.woonwerk ? t.indelingen.woonwerkJaar(String(antwoord.woonwerk.jaar)) : ''}
        </dd>
      </div>
    </dl>
  );
}
