import { Link } from '@nl-design-system-candidate/link-react';
import { registersleutelsTabel } from '@samenhang/core/geld';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { inTaal } from '../../uitvoer/index.ts';
import type { Registersleutels } from '../invoer/vragen.ts';
import { Deelkop } from '../uitkomst/Deelkop.tsx';
import { Kerntabel } from '../uitkomst/Kerntabel.tsx';

/** All contribution keys that the register names, beside what inhabitants would make of them. */
export function Voorbeelden({ sleutels }: { readonly sleutels: Registersleutels }) {
  const { t, taal, getal } = useTaal();
  const { sleutels: woorden } = t.geld;
  const aantal = sleutels.sleutels.reduce((som, { deelnemers }) => som + deelnemers.length, 0);
  const api = '/api/v1/geld/sleutels?formaat=';
  return (
    <section className="sh-sectie sh-niet-drukken">
      <Deelkop
        kop={woorden.voorbeelden}
        uitleg={woorden.voorbeeldenUitleg(getal.heel(aantal), getal.heel(sleutels.sleutels.length))}
      />
      {sleutels.sleutels.map((een) => (
        <Uitklap
          key={een.regeling}
          titel={woorden.voorbeeldTitel(een.naam, getal.heel(een.deelnemers.length))}
        >
          <Kerntabel
            tabel={registersleutelsTabel({ ...sleutels, sleutels: [een] })}
            bijschrift={een.naam}
            naam="deelnemer"
            zonder={['regeling', 'naam', 'gemeente']}
          />
          <p>
            <Koppeling to="/geld/sleutels" search={{ regeling: een.regeling }}>
              {woorden.reken}
            </Koppeling>
          </p>
        </Uitklap>
      ))}
      <p>
        {woorden.voorbeeldenNeem}{' '}
        <Link href={`${api}csv`} download="">
          CSV
        </Link>
        ,{' '}
        <Link href={inTaal(`${api}xlsx`, taal)} download="">
          Excel
        </Link>
      </p>
    </section>
  );
}
