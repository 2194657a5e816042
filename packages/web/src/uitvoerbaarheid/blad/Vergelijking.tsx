import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { opsomming } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { klassen } from '../../ui/klassen.ts';
import { Merkje } from '../../ui/Merkje.tsx';
import { Staaf } from '../../ui/Staaf.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { byTheme } from '../themas.ts';
import { Bron } from '../Vragenlijst.tsx';
import type { Blad } from '../vragen.ts';

type Vraag = Blad['vergelijking'][number];

/** What everybody said, question by question: counted, how far apart, and the reasons beside each other. */
export function Vergelijking({ blad }: { readonly blad: Blad }) {
  const woorden = useTaal().t.uitvoerbaarheid;
  const { antwoorden, vergelijking } = blad;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.een.vergeleken}</Heading>
      {antwoorden.length === 0 ? (
        <Paragraph>{woorden.een.geenAntwoord}</Paragraph>
      ) : (
        <>
          <Samen vergelijking={vergelijking} />
          <Paragraph>{woorden.een.vergelekenUitleg}</Paragraph>
          {byTheme(vergelijking).map(({ thema, vragen }) => (
            <section key={thema} className="sh-toets__thema">
              <Heading level={3}>{woorden.themas[thema]}</Heading>
              {vragen.map((vraag) => (
                <Vraagvergelijking key={vraag.vraag} vraag={vraag} antwoorden={antwoorden} />
              ))}
            </section>
          ))}
        </>
      )}
    </section>
  );
}

/** The answers in the middle, in words. */
function useMiddens() {
  const { t, taal } = useTaal();
  const { een: woorden, waarden } = t.uitvoerbaarheid;
  return (midden: Vraag['midden']) =>
    opsomming(
      taal,
      midden.map((waarde) => woorden.citaat(waarden[waarde])),
    );
}

/** The middle of the last question, which is about the whole. */
function Samen({ vergelijking }: Pick<Blad, 'vergelijking'>) {
  const woorden = useTaal().t.uitvoerbaarheid.een;
  const middens = useMiddens();
  const geheel = vergelijking.find(({ vraag }) => vraag === 'uitvoerbaar');
  if (!geheel || geheel.midden.length === 0) return null;
  return <p className="sh-lead">{woorden.samen(middens(geheel.midden))}</p>;
}

interface VraagProps {
  readonly vraag: Vraag;
  readonly antwoorden: Blad['antwoorden'];
}

function Vraagvergelijking({ vraag, antwoorden }: VraagProps) {
  const { t, getal } = useTaal();
  const woorden = t.uitvoerbaarheid;
  return (
    <article className="sh-toets__vraag">
      <Heading level={4}>{woorden.vragen[vraag.vraag]}</Heading>
      <Telling vraag={vraag} totaal={antwoorden.length} />
      <Uitkomst vraag={vraag} />
      <Uitklap titel={woorden.een.redenen(getal.heel(antwoorden.length))}>
        <p className="sh-toets__bron">
          <Bron bron={vraag.bron} />
        </p>
        <ul className="sh-toets__redenen">
          {antwoorden.map((een) => (
            <Reden key={een.organisatie} vraag={vraag} antwoord={een} />
          ))}
        </ul>
      </Uitklap>
    </article>
  );
}

/** How many gave each answer, also those that nobody gave. */
function Telling({ vraag: { geteld }, totaal }: { readonly vraag: Vraag; readonly totaal: number }) {
  const { t, getal } = useTaal();
  const woorden = t.uitvoerbaarheid;
  return (
    <ul className="sh-toets__telling">
      {geteld.map(({ waarde, antwoorden, gemeenten }) => (
        <li key={waarde} className={klassen(antwoorden === 0 && 'sh-toets__telling--leeg')}>
          <span>{woorden.waarden[waarde]}</span> <strong>{getal.heel(antwoorden)}</strong>{' '}
          <Staaf deel={antwoorden / totaal} />
          <span className="sh-noot">{antwoorden > 0 && woorden.een.vanGemeenten(getal.heel(gemeenten))}</span>
        </li>
      ))}
    </ul>
  );
}

/** The middle and the ends, in words. */
function Uitkomst({ vraag: { midden, laagste, hoogste, spreiding } }: { readonly vraag: Vraag }) {
  const { een: woorden, waarden } = useTaal().t.uitvoerbaarheid;
  const middens = useMiddens();
  if (laagste === null || hoogste === null) return <p>{woorden.geenOordeel}</p>;
  return (
    <p>
      {spreiding === 0
        ? woorden.eens(waarden[laagste])
        : `${woorden.midden(middens(midden))} ${woorden.spreiding(waarden[laagste], waarden[hoogste])}`}
    </p>
  );
}

interface RedenProps {
  readonly vraag: Vraag;
  readonly antwoord: Blad['antwoorden'][number];
}

/** What one of them said, and why. */
function Reden({ vraag, antwoord }: RedenProps) {
  const { t, taal } = useTaal();
  const woorden = t.uitvoerbaarheid;
  const oordeel = antwoord.oordelen[vraag.vraag];
  const gemeenten = antwoord.gemeenten.map(({ naam }) => naam);
  if (!oordeel) return null;
  return (
    <li>
      <p className="sh-toets__wie">
        {antwoord.naam} <Merkje>{woorden.waarden[oordeel.waarde]}</Merkje>
      </p>
      {!antwoord.isGemeente && (
        <p className="sh-noot sh-toets__namens">{woorden.een.namens(opsomming(taal, gemeenten))}</p>
      )}
      <p className="sh-regels">
        {oordeel.reden || <span className="sh-zacht">{woorden.een.zonderReden}</span>}
      </p>
    </li>
  );
}
