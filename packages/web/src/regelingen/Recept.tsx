import { Link } from '@nl-design-system-candidate/link-react';
import { useTaal } from '../i18n/taal.tsx';
import { Deelknop } from '../ui/Deelknop.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { inTaal } from '../uitvoer/index.ts';
import { Verwijstekst } from '../verwijzing/index.ts';
import type { Regelingen } from './vragen.ts';

interface ReceptProps {
  readonly recept: Regelingen['recept'];
  readonly adres: string;
}

/** The counting rule, complete enough to count again. */
export function Recept({ recept, adres }: ReceptProps) {
  const { t, taal } = useTaal();
  const nederlands = taal === 'nl' ? {} : { lang: 'nl' };
  const vreemd = recept.vreemdeCodes.map(({ code, naam }) => `${naam} (${code})`).join(', ');
  const bron = `${recept.bron} (${recept.licentie})`;
  const delen = [
    { naam: t.regelingen.telregel, inhoud: <span {...nederlands}>{recept.telregel}</span> },
    {
      naam: t.regelingen.formule,
      inhoud: (
        <code className="sh-formule" {...nederlands}>
          {recept.formule}
        </code>
      ),
    },
    { naam: t.regelingen.gemeentenVan, inhoud: recept.jaar },
    ...(vreemd === '' ? [] : [{ naam: t.regelingen.vreemd, inhoud: t.regelingen.vreemdUitleg(vreemd) }]),
    { naam: t.regelingen.bron, inhoud: <Verwijstekst tekst={bron} jaar={recept.jaar} /> },
    {
      naam: t.regelingen.link,
      inhoud: (
        <>
          <code className="sh-adres">{adres}</code>
          <Deelknop adres={adres} tekst={t.acties.kopieer} />
        </>
      ),
    },
    {
      naam: 'XLSX',
      inhoud: (
        <Link href={inTaal(`/api/v1/regelingen?datum=${recept.datum}&formaat=xlsx`, taal)} download="">
          {t.regelingen.xlsx}
        </Link>
      ),
    },
  ];
  return (
    <Uitklap titel={t.regelingen.recept} className="sh-recept">
      <dl className="sh-gegevens">
        {delen.map(({ naam, inhoud }) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{inhoud}</dd>
          </div>
        ))}
      </dl>
    </Uitklap>
  );
}
