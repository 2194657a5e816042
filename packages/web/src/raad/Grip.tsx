import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { useTaal } from '../i18n/taal.tsx';
import { useGezien } from '../ui/gezien.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { klassen } from '../ui/klassen.ts';
import { Skelet } from '../ui/Skelet.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { type Grip, gripVraag } from './vragen.ts';

type Maat = Grip['maten'][number];

/** How far the council has hold of the bodies of its gemeente: the parts, never one score. Comes when it comes in sight. */
export function Gripdeel({ code, eigen }: { readonly code: string; readonly eigen: boolean }) {
  const { t } = useTaal();
  const { plek, gezien } = useGezien();
  const { data, isError } = useQuery({ ...gripVraag({ code, eigen }), enabled: gezien });
  const { grip } = t.register;
  if (isError) return null;
  return (
    <section className="sh-sectie sh-sectie--lang" aria-labelledby="grip">
      <Heading level={2} id="grip">
        {grip.kop}
      </Heading>
      <div ref={plek} className={klassen('sh-grip', gezien && !data && 'sh-laadt')}>
        {data ? (
          <Maten grip={data} eigen={eigen} />
        ) : (
          <>
            <Skelet regels={11} />
            <p className="sh-alleen-druk">{t.acties.nietGeladen}</p>
          </>
        )}
      </div>
    </section>
  );
}

interface MatenProps {
  readonly grip: Grip;
  readonly eigen: boolean;
}

/** What a measure is called; where nobody filled in what it needs, who can; where somebody did, that it is theirs. */
function Maatnaam({ maat, waarde, openbaar }: Maat) {
  const { t } = useTaal();
  const { grip } = t.register;
  const wie: Partial<Record<Maat['maat'], string>> = grip.wieVult;
  return (
    <>
      {grip.maten[maat]}
      {!openbaar && (
        <>
          {' '}
          <span className="sh-noot">{waarde === null ? wie[maat] : `(${grip.eigen})`}</span>
        </>
      )}
    </>
  );
}

function Maten({ grip: { gemeente, maten, lichamen, kennis }, eigen }: MatenProps) {
  const { t, getal } = useTaal();
  const { grip: woorden } = t.register;
  const write = ({ eenheid }: Maat, waarde: number | null) => {
    if (waarde === null) return '–';
    return eenheid === 'deel' ? getal.procentFijn(waarde) : getal.kort(waarde);
  };
  if (kennis === 'onbekend') return <Paragraph>{woorden.onbekend}</Paragraph>;
  return (
    <>
      <Paragraph className="sh-tekst">{woorden.uitleg}</Paragraph>
      <Tabel<Maat>
        bijschrift={woorden.kop}
        bijschriftVerborgen
        className="sh-tabel--stapel sh-tabel--alles sh-griptabel"
        rijen={maten}
        sleutel={({ maat }) => maat}
        kolommen={[
          { id: 'maat', kop: woorden.maat, isNaam: true, cel: (maat) => <Maatnaam {...maat} /> },
          { id: 'waarde', kop: woorden.waarde, getal: true, cel: (maat) => write(maat, maat.waarde) },
          {
            id: 'mediaan',
            kop: woorden.mediaan,
            getal: true,
            cel: (maat) => (
              <>
                {write(maat, maat.mediaan)}{' '}
                <span className="sh-noot">
                  {maat.aantal === 0 ? woorden.geenMediaan : woorden.van(getal.heel(maat.aantal))}
                </span>
              </>
            ),
          },
        ]}
      />
      <Paragraph className="sh-noot">
        {lichamen > 0 && `${woorden.metLichamen(getal.heel(lichamen))} `}
        {woorden.meer}
      </Paragraph>
      {eigen && (
        <p className="sh-niet-drukken">
          <Koppeling to="/mijn/register">{woorden.vulIn}</Koppeling>
        </p>
      )}
      <Recept gemeente={gemeente} maten={maten} eigen={eigen} />
    </>
  );
}

/** How each was counted, and the figures as files. */
function Recept({ gemeente, maten, eigen }: Pick<Grip, 'gemeente' | 'maten'> & { readonly eigen: boolean }) {
  const { t } = useTaal();
  const { grip: woorden } = t.register;
  return (
    <Uitklap titel={woorden.recept}>
      <dl className="sh-gegevens sh-gegevens--regels" lang="nl">
        {maten.map(({ maat, formule }) => (
          <div key={maat}>
            <dt>{woorden.maten[maat]}</dt>
            <dd>{formule}</dd>
          </div>
        ))}
      </dl>
      <p className="sh-downloads sh-niet-drukken">
        <Link href={`/api/v1/dossiers/${gemeente.code}/grip?formaat=csv`}>CSV</Link>
        <Link href={`/api/v1/dossiers/${gemeente.code}/grip?formaat=csv&tabel=regelingen`}>
          {t.dossier.gripRegelingen}
        </Link>
        <Link href={`/api/v1/${eigen ? 'mijn/' : ''}dossiers/${gemeente.code}/grip`}>JSON</Link>
      </p>
    </Uitklap>
  );
}
