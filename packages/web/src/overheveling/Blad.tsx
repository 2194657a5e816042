import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { datumInWoorden, hoofdletter, kleineLetter, opsomming } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan, type Standbeheer } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import type { Overheveladres } from './adres.ts';
import { Overgang } from './Overgang.tsx';
import { Taakblad } from './Taakblad.tsx';
import type { Antwoord } from './vragen.ts';

interface BladProps {
  readonly antwoord: Antwoord;
  readonly beheer: Standbeheer<Overheveladres>;
}

/** What it takes. */
export function Blad({ antwoord, beheer }: BladProps) {
  const { t } = useTaal();
  return (
    <>
      <Vorm antwoord={antwoord} />
      <section className="sh-sectie">
        <Heading level={2}>{t.overheveling.stappen}</Heading>
        <Stappen antwoord={antwoord} />
      </section>
      <Toestemming antwoord={antwoord} />
      {antwoord.taken.map((taak) => (
        <Taakblad key={taak.taak} taak={taak} antwoord={antwoord} />
      ))}
      <Overgang antwoord={antwoord} beheer={beheer} />
    </>
  );
}

/** On paper, where the question does not stand: the form, and what comes of choosing it. */
function Vorm({ antwoord: { vorm, gevolgen } }: Pick<BladProps, 'antwoord'>) {
  const { t } = useTaal();
  const { overheveling: woorden } = t;
  return (
    <p className="sh-alleen-druk">
      {woorden.vorm}: {kleineLetter(woorden.vormen[vorm])}.{' '}
      {gevolgen.map((gevolg) => woorden.gevolgen[gevolg]).join(' ')}
    </p>
  );
}

type Stap = Antwoord['stappen'][number];

function Stappen({ antwoord: { stappen } }: Pick<BladProps, 'antwoord'>) {
  const { t, taal, getal } = useTaal();
  const { overheveling: woorden } = t;
  const kolommen: readonly Kolom<Stap>[] = [
    { id: 'stap', kop: woorden.stap, isNaam: true, cel: ({ naam }) => naam },
    { id: 'wie', kop: woorden.wie, cel: ({ wie }) => hoofdletter(wie) },
    {
      id: 'uiterlijk',
      kop: woorden.uiterlijk,
      cel: ({ uiterlijk }) => (uiterlijk === null ? '–' : datumInWoorden(uiterlijk, taal)),
    },
    {
      id: 'nog',
      kop: woorden.nog,
      cel: ({ dagen }) =>
        dagen === null ? '–' : dagen < 0 ? woorden.voorbij : woorden.nogDagen(dagen, getal.heel(dagen)),
    },
    {
      id: 'waarom',
      kop: woorden.waarom,
      breed: true,
      cel: ({ reden, wet, artikel, bron, twijfel }) => (
        <>
          {reden}{' '}
          <Link href={bron}>
            {wet}, artikel {artikel}
          </Link>
          {twijfel.map((tekst) => (
            <span key={tekst} className="sh-noot">
              {' '}
              {tekst}
            </span>
          ))}
        </>
      ),
    },
  ];
  return (
    <Schuif label={woorden.stappen}>
      <Tabel
        bijschrift={woorden.stappen}
        bijschriftVerborgen
        kolommen={kolommen}
        rijen={stappen}
        sleutel={({ stap }) => stap}
        className="sh-tabel--stapel sh-tabel--alles"
      />
    </Schuif>
  );
}

function Toestemming({ antwoord: { gemeenten } }: Pick<BladProps, 'antwoord'>) {
  const { t, taal, getal } = useTaal();
  const namen = gemeenten.map(({ naam }) => naam);
  return (
    <section className="sh-sectie">
      <Heading level={2}>{t.overheveling.toestemming}</Heading>
      <p className="sh-tekst">
        {opsomming(taal, namen)}: {t.overheveling.raden(getal.heel(gemeenten.length))}.{' '}
        {t.overheveling.toestemmingUitleg}
      </p>
      <ul className="sh-overheveling__raden sh-niet-drukken">
        {gemeenten.map(({ code, naam }) => (
          <li key={code}>
            <Koppeling to="/gemeente/$code" params={{ code }} search={keuzeVan}>
              {naam}
            </Koppeling>
          </li>
        ))}
      </ul>
    </section>
  );
}
