import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { opsomming } from '@samenhang/taal';
import { Onderweg, Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { useStand } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import { useTitel } from '../../ui/titel.ts';
import { parseSamenadres, SAMENGRENZEN } from '../adres.ts';
import { Getalveld } from '../Getalveld.tsx';
import { useGrondslag } from '../overgang/grondslag.ts';
import { Eigendelers } from './Eigendelers.tsx';
import { Plaatsen } from './Plaatsen.tsx';
import { type BladProps, begin, type Rekening, useRekening } from './rekening.ts';
import { Beeld, Slot } from './Slot.tsx';
import { Verdeeltabel } from './Verdeeltabel.tsx';

/** Who shares with whom, what that saves, who would rather leave, and how large a group must be. */
export function Samenpagina() {
  const { t } = useTaal();
  useTitel(t.geld.samen.titel);
  const beheer = useStand(parseSamenadres);
  const { grondslag, fout } = useGrondslag(beheer.stand, undefined);
  if (fout || !grondslag) return <Onderweg fout={fout} opnieuw={() => location.reload()} />;
  return <Blad grondslag={grondslag} beheer={beheer} />;
}

function Blad(props: BladProps) {
  const { t, getal } = useTaal();
  const { samen: woorden } = t.geld;
  const { grondslag, beheer } = props;
  const rekening = useRekening(props);
  if (!rekening)
    return (
      <Melding>
        <p>{woorden.geenRisico}</p>
      </Melding>
    );
  const apart = rekening.alleen.reduce((som, x) => som + x, 0);
  const euro = (x: number) => `€\u00A0${getal.heel(x)}`;
  const zin = woorden.kop(getal.heel(rekening.delers.length), euro(apart - rekening.buffer));
  return (
    <div className="sh-pagina sh-geld">
      <div className="sh-pagina__kop">
        <p className="sh-bovenkop">{woorden.titel}</p>
        <Heading level={1} className="sh-kopzin">
          {zin}
        </Heading>
        <Paragraph className="sh-lead">{woorden.lead(euro(rekening.buffer), euro(apart))}</Paragraph>
        <p className="sh-noot sh-tekst">
          {beheer.stand.eigen === undefined ? woorden.aanname : woorden.eigenAanname} {woorden.model}
        </p>
      </div>
      <div className="sh-geld__werk">
        <Keuzes grondslag={grondslag} beheer={beheer} />
        <div className="sh-geld__uitkomst">
          <Beeld rekening={rekening} />
          <Wie rekening={rekening} />
          <Plaatsen rekening={rekening} beheer={beheer} />
        </div>
      </div>
      <Verdeeltabel rekening={rekening} />
      <Slot rekening={rekening} stand={beheer.stand} zin={zin} />
    </div>
  );
}

function Keuzes({ grondslag, beheer }: BladProps) {
  const { stand, wijzig } = beheer;
  const { samen: woorden, scherm } = useTaal().t.geld;
  const waarden = { ...begin, ...stand };
  return (
    <aside className="sh-geld__hefbomen sh-niet-drukken" aria-label={scherm.hefbomen}>
      <Zoekveld
        atlas={grondslag.atlas}
        label={scherm.kies}
        onKies={(gemeente) => wijzig({ gemeente, eigen: undefined })}
      />
      {(['prijs', 'spreiding', 'zekerheid'] as const).map((veld) => (
        <Getalveld
          key={veld}
          label={woorden.velden[veld]}
          waarde={waarden[veld]}
          heel={SAMENGRENZEN[veld]}
          onWaarde={(x) => wijzig({ [veld]: x })}
        />
      ))}
      <Eigendelers grondslag={grondslag} beheer={beheer} />
    </aside>
  );
}

/** By each rule: who would rather leave. */
function Wie({ rekening: { delers, verdelingen } }: { readonly rekening: Rekening }) {
  const { t, taal, getal } = useTaal();
  const { samen: woorden } = t.geld;
  return (
    <section className="sh-sectie">
      <Heading level={2}>{woorden.wie}</Heading>
      <ul>
        {verdelingen.map(({ regel, afscheiding }) => (
          <li key={regel}>
            <strong>{woorden.regels[regel]}</strong>:{' '}
            {afscheiding
              ? woorden.weg(
                  opsomming(
                    taal,
                    afscheiding.wie.map((g) => delers[g]?.naam ?? ''),
                  ),
                  `€\u00A0${getal.heel(afscheiding.winst)}`,
                )
              : woorden.blijft}
          </li>
        ))}
      </ul>
    </section>
  );
}
