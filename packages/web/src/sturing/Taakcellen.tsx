import { Link } from '@nl-design-system-candidate/link-react';
import { addressOf } from '@samenhang/core';
import { opsomming } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import type { Sturing, Taaksturing } from './vragen.ts';

interface CelProps {
  readonly taak: Taaksturing;
}

/** What organisations recorded themselves, each with who says it and by which source. */
function Eigen({ gezegd }: { readonly gezegd: Taaksturing['stuurt']['eigen'] }) {
  const { t, taal } = useTaal();
  return (
    <>
      {gezegd.length > 1 && <p className="sh-noot">{t.sturing.anders}</p>}
      {gezegd.map(({ waarde, organisaties, bron, webadres }) => (
        <p key={waarde}>
          {t.sturing.eigen(waarde, opsomming(taal, organisaties, 'en'))}{' '}
          <span className="sh-noot">{webadres === null ? bron : <Link href={webadres}>{bron}</Link>}</span>
        </p>
      ))}
    </>
  );
}

/** The task, its law as a link to the text of the day, and what is in doubt. */
export function Taaknaam({ taak, datum }: CelProps & Pick<Sturing, 'datum'>) {
  const { taal } = useTaal();
  const { artikelen, wet, naam, naamEn } = taak;
  const [eerste] = artikelen;
  return (
    <>
      {taal === 'en' ? naamEn : naam}
      <span className="sh-noot sh-sturing__wet">
        {eerste ? (
          <Link href={addressOf(eerste, datum)}>
            {[eerste.wet, eerste.artikel].filter(Boolean).join(', ')}
          </Link>
        ) : (
          wet
        )}
      </span>
    </>
  );
}

/** Who decides by law, the region that the law names, and who steers by one's own records. */
export function Stuurt({ taak: { stuurt }, gemeente }: CelProps & { readonly gemeente: string }) {
  const { t, taal } = useTaal();
  const { partij } = t.route;
  const wie = stuurt.beslist.map((beslisser) => {
    const naam = partij[beslisser];
    return typeof naam === 'function' ? naam(gemeente) : naam;
  });
  return (
    <>
      <p>{t.sturing.beslist(stuurt.organisatie ?? opsomming(taal, wie, 'en'))}</p>
      {stuurt.regios.length > 0 && <p>{t.sturing.regio(stuurt.regios.map(({ naam }) => naam).join(', '))}</p>}
      {stuurt.regiorol !== null && <p>{t.sturing.regiorollen[stuurt.regiorol]}</p>}
      <Eigen gezegd={stuurt.eigen} />
    </>
  );
}

/** The regelingen that execute it by the register, and whom one's own records name. */
export function VoertUit({ taak: { voertUit } }: CelProps) {
  const { t } = useTaal();
  const { sturing } = t;
  return (
    <>
      {voertUit.regelingen.map(({ id, naam, gelezenIn }) => (
        <p key={id}>
          <Koppeling to="/regelingen/$id" params={{ id }} search={keuzeVan}>
            {naam}
          </Koppeling>{' '}
          <span className="sh-noot">{gelezenIn.map((waar) => sturing.gelezen[waar]).join('; ')}</span>
        </p>
      ))}
      <Eigen gezegd={voertUit.eigen} />
      {voertUit.stand === 'onbekend' && <Leemte>{sturing.geenRegister}</Leemte>}
    </>
  );
}

/** By which mandate, transfer or contract. */
export function Grond({ taak: { grond, leemten } }: CelProps) {
  const { t, taal } = useTaal();
  const { sturing } = t;
  const woorden: Readonly<Record<string, string>> = sturing.bevoegdheden;
  const alle = [...new Set(grond.bevoegdheden.flatMap(({ bevoegdheden }) => bevoegdheden))];
  return (
    <>
      {alle.length > 0 && (
        <p>
          {sturing.grond(
            opsomming(
              taal,
              alle.map((een) => woorden[een] ?? een),
              'en',
            ),
          )}
        </p>
      )}
      <Eigen gezegd={grond.eigen} />
      {leemten.includes('grond') && <Leemte>{sturing.geenGrond}</Leemte>}
    </>
  );
}

/** Who accounts to the council, and who inspects. */
export function Controleert({ taak: { controleert, leemten }, datum }: CelProps & Pick<Sturing, 'datum'>) {
  const { t } = useTaal();
  const { sturing } = t;
  return (
    <>
      {controleert.verantwoording.map(({ wie, wet, bwbr, artikel, nagekeken }) => (
        <p key={wie}>
          {sturing.verantwoording[wie]}{' '}
          <span className="sh-noot">
            <Link href={addressOf({ bwbr, artikel }, datum)}>
              {wet}, {artikel}
            </Link>
            {!nagekeken && ` (${sturing.nietNagekeken})`}
          </span>
        </p>
      ))}
      <Eigen gezegd={controleert.eigen} />
      {leemten.includes('toezicht') && <Leemte>{sturing.geenToezicht}</Leemte>}
    </>
  );
}

/** What nobody knows, said as such. */
function Leemte({ children }: { readonly children: string }) {
  return <p className="sh-sturing__leemte">{children}</p>;
}
