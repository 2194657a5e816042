import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { questionsOf, TOETSBRONNEN, type Toetsbron, VRAGENVERSIE } from '@samenhang/core/uitvoerbaarheid';
import { useTaal } from '../i18n/taal.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { byTheme } from './themas.ts';

/** What a toets asks, before anybody begins one: by theme, with where each subject comes from. */
export function Vragenlijst() {
  const { t, getal } = useTaal();
  const woorden = t.uitvoerbaarheid;
  const vragen = questionsOf(VRAGENVERSIE);
  return (
    <section className="sh-mijn__deel">
      <Uitklap titel={woorden.lijst.vragen}>
        <Paragraph>{woorden.lijst.vragenUitleg(getal.heel(vragen.length))}</Paragraph>
        {byTheme(vragen).map(({ thema, vragen: hier }) => (
          <section key={thema}>
            <Heading level={3}>{woorden.themas[thema]}</Heading>
            <ul className="utrecht-unordered-list">
              {hier.map(({ vraag, bron }) => (
                <li key={vraag} className="utrecht-unordered-list__item">
                  {woorden.vragen[vraag]} <Bron bron={bron} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Uitklap>
    </section>
  );
}

/** Where the subject of a question comes from. */
export function Bron({ bron }: { readonly bron: Toetsbron | null }) {
  const woorden = useTaal().t.uitvoerbaarheid;
  if (bron === null) return <span className="sh-noot">{woorden.eigen}</span>;
  const { naam, link } = TOETSBRONNEN[bron];
  const [voor = '', na = ''] = woorden.bron('\n').split('\n');
  return (
    <span className="sh-noot">
      {voor}
      <Link href={link}>{naam}</Link>
      {na}
    </span>
  );
}
