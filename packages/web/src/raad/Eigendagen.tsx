import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import type { Eigendag } from './vragen.ts';

/** When the council meets and other days of the organisations themselves; `dagen` is undefined without an account. */
export function Vergaderdagen({ dagen }: { readonly dagen: readonly Eigendag[] | undefined }) {
  const { pagina } = useTaal().t.kalender;
  return (
    <section className="sh-sectie">
      <Heading level={2}>{pagina.vergadert}</Heading>
      {dagen === undefined && <Paragraph className="sh-tekst">{pagina.onbekend}</Paragraph>}
      {dagen?.length === 0 && (
        <Paragraph className="sh-tekst">
          {pagina.niemand} <Koppeling to="/mijn/register">{pagina.vulIn}</Koppeling>
        </Paragraph>
      )}
      {dagen && dagen.length > 0 && <Eigendagen dagen={dagen} />}
    </section>
  );
}

/** Days that organisations filled in: each with who says it, by which source. */
export function Eigendagen({ dagen }: { readonly dagen: readonly Eigendag[] }) {
  const { t, taal } = useTaal();
  const { pagina, periode } = t.kalender;
  const dag = (datum: string): string => datumInWoorden(datum, taal);
  return (
    <ul className="utrecht-unordered-list sh-eigendagen">
      {dagen.map(({ id, datum, tot, naam, botsing, van }) => (
        <li key={`${id} ${datum}`} className="utrecht-unordered-list__item">
          <strong>{tot === datum ? dag(datum) : periode(dag(datum), dag(tot))}</strong>: {naam}
          <span className="sh-noot">
            {botsing && `${pagina.tegenspraak} `}
            <Bronnen van={van} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Who filled it in, and by which source. */
export function Bronnen({ van }: Pick<Eigendag, 'van'>) {
  const { t, taal } = useTaal();
  const { pagina } = t.kalender;
  return van.map(({ organisatie, bron: { tekst, webadres, datum } }) => (
    <span key={`${organisatie} ${tekst}`}>
      {pagina.volgens(organisatie)} {pagina.bron}:{' '}
      {webadres === undefined ? tekst : <Link href={webadres}>{tekst}</Link>}
      {datum !== undefined && `, ${datumInWoorden(datum, taal)}`}.{' '}
    </span>
  ));
}
