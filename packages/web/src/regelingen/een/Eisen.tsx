import { Link } from '@nl-design-system-candidate/link-react';
import { useTaal } from '../../i18n/taal.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { Deel } from './Samenhang.tsx';
import type { Regeling } from './vragen.ts';

interface EisenProps {
  readonly regeling: Regeling;
}

type Wetsrij = Pick<
  Regeling['inhoud'][number],
  'artikel' | 'wet' | 'adres' | 'gecontroleerdOp' | 'twijfel' | 'twijfelEn'
>;

/** The article, as a link to the text of the day, with what is not certain of it. */
function Artikel({ rij }: { readonly rij: Wetsrij }) {
  const { t, taal } = useTaal();
  const twijfel = taal === 'en' ? rij.twijfelEn : rij.twijfel;
  return (
    <>
      <Link href={rij.adres} aria-label={`${rij.wet}, ${t.register.artikel(rij.artikel)}`}>
        {t.register.artikel(rij.artikel)}
      </Link>
      {(rij.gecontroleerdOp === null || twijfel !== null) && (
        <span className="sh-noot"> {twijfel ?? t.register.nietNagekeken}</span>
      )}
    </>
  );
}

/** What is something to look at; never a verdict. */
export function Controles({ regeling: { controles } }: EisenProps) {
  const { t, taal } = useTaal();
  return (
    <Deel titel={t.register.titels.controles}>
      {controles.length === 0 ? (
        <p>{t.register.geenControles}</p>
      ) : (
        <>
          <p className="sh-noot">{t.regelingen.controle.geenOordeel}</p>
          <dl className="sh-gegevens sh-gegevens--regels">
            {controles.map((controle) => (
              <div key={controle.controle}>
                <dt>{taal === 'en' ? controle.naamEn : controle.naam}</dt>
                <dd>
                  {taal === 'en' ? controle.zinEn : controle.zin}{' '}
                  {t.register.gezien(controle.gezien.join(', '))} <Artikel rij={controle} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Deel>
  );
}

/** What its legal form is and may do. */
export function Vorm({ regeling: { vormregels } }: EisenProps) {
  const { t, taal } = useTaal();
  if (vormregels.length === 0) return null;
  return (
    <Deel titel={t.register.titels.vorm}>
      <dl className="sh-gegevens sh-gegevens--regels">
        {vormregels.map((regel) => (
          <div key={regel.onderwerp}>
            <dt>{taal === 'en' ? regel.naamEn : regel.naam}</dt>
            <dd>
              {taal === 'en' ? regel.zinEn : regel.zin} <Artikel rij={regel} />
            </dd>
          </div>
        ))}
      </dl>
    </Deel>
  );
}

type Eis = Regeling['inhoud'][number];

/** What a regeling must or may say: not known until somebody looked. */
export function Inhoud({ regeling: { inhoud } }: EisenProps) {
  const { t, taal } = useTaal();
  if (inhoud.length === 0) return null;
  return (
    <Deel titel={t.register.titels.inhoud}>
      <p className="sh-tekst">{t.register.inhoudUitleg}</p>
      <Schuif label={t.register.titels.inhoud}>
        <Tabel<Eis>
          bijschrift={t.register.titels.inhoud}
          bijschriftVerborgen
          className="sh-tabel--stapel sh-tabel--alles"
          rijen={inhoud}
          sleutel={({ eis }) => eis}
          kolommen={[
            {
              id: 'eis',
              kop: t.register.eis,
              isNaam: true,
              cel: (eis) => (taal === 'en' ? eis.naamEn : eis.naam),
            },
            {
              id: 'stand',
              kop: t.register.stand,
              cel: (eis) => (
                <>
                  <Merkje>{t.register.inhoudstand[eis.stand]}</Merkje>{' '}
                  {!eis.verplicht && <span className="sh-noot">{t.register.facultatief}</span>}
                  {eis.voorstellen.map(({ fragment }) => (
                    <span key={fragment} className="sh-noot" lang="nl">
                      {' '}
                      {t.register.voorstel(fragment)}
                    </span>
                  ))}
                </>
              ),
            },
            { id: 'artikel', kop: t.regelingen.controle.artikel, cel: (eis) => <Artikel rij={eis} /> },
          ]}
        />
      </Schuif>
    </Deel>
  );
}
