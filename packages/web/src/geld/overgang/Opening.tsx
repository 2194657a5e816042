import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { OvergangAntwoord } from '@samenhang/core/geld';
import { tellDemptekort, tellOvergang } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Skelet } from '../../ui/Skelet.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import type { Overgangadres } from '../adres.ts';
import type { Deelnemer } from './kijk.ts';

interface OpeningProps {
  readonly antwoord: OvergangAntwoord;
  readonly gemeente: Deelnemer;
  readonly jaar: number;
  readonly beheer: Standbeheer<Overgangadres>;
}

/** What the gemeente gets in a year, and what it is expected to cost. */
export function Opening({ antwoord, gemeente, jaar, beheer }: OpeningProps) {
  const { t, taal, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const dit = gemeente.jaren.find((j) => j.jaar === jaar);
  // The same sentences as the command line says.
  const [zin, , kans] = tellOvergang(antwoord, gemeente.code, jaar, { t, taal });
  const demptekort = tellDemptekort(antwoord, { t, taal });
  if (!dit) return null;
  return (
    <div className="sh-pagina__kop">
      <p className="sh-bovenkop">{antwoord.naam}</p>
      <Heading level={1} className="sh-kopzin">
        {zin}
      </Heading>
      <Paragraph className="sh-lead">
        {dit.verschilPerInwoner >= 0
          ? woorden.beter(`€\u00A0${getal.met(dit.verschilPerInwoner, 2)}`)
          : woorden.slechter(`€\u00A0${getal.met(-dit.verschilPerInwoner, 2)}`)}{' '}
        {kans}
      </Paragraph>
      {demptekort && <Paragraph className="sh-tekst">{demptekort}</Paragraph>}
      {kans === undefined && <Skelet regels={1} />}
      <div className="sh-geld__rij">
        <p className="sh-noot sh-tekst">{woorden.prijspeil(String(antwoord.basisjaar))}</p>
        <div className="sh-niet-drukken">
          <Keuzeveld
            label={woorden.jaar}
            waarde={String(jaar)}
            opties={antwoord.jaren.map((j) => ({ waarde: String(j.jaar), tekst: String(j.jaar) }))}
            onKies={(j) => beheer.wijzig({ kijk: Number(j) })}
          />
        </div>
      </div>
    </div>
  );
}
