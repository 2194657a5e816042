import { Link } from '@nl-design-system-candidate/link-react';
import { describeVormtoets } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { klassen } from '../../ui/klassen.ts';
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
export function Artikel({ rij }: { readonly rij: Wetsrij }) {
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
                  {t.register.gezien(controle.gezien.join(', '))}{' '}
                  <span>
                    <Artikel rij={controle} />
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Deel>
  );
}

/** What its legal form is and may do, and whether the register says otherwise. */
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
              {taal === 'en' ? regel.zinEn : regel.zin}
              <span>
                <Artikel rij={regel} />{' '}
                <span className={klassen(regel.toets !== 'kijken' && 'sh-noot')}>
                  {describeVormtoets(t, regel)}
                </span>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Deel>
  );
}
