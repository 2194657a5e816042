import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden, describeOpgegeven, opsomming } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { Bronnen } from './Eigendagen.tsx';
import type { Punt } from './vragen.ts';

const DAG = 86_400_000;

interface KomendProps {
  readonly punten: readonly Punt[];
  readonly vandaag: string;
}

/** What the law asks in the coming year: first of the council itself, then of others; of each the first day first. */
export function Komend({ punten, vandaag }: KomendProps) {
  const { dossier: d } = useTaal().t;
  const raad = punten.filter(({ nemer }) => nemer === 'raad');
  const anderen = punten.filter(({ nemer }) => nemer !== 'raad');
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>{d.komend}</Heading>
      {punten.length === 0 ? (
        <Paragraph className="sh-tekst">{d.nietsKomend}</Paragraph>
      ) : (
        <>
          <Lijst kop={d.vanRaad} punten={raad} vandaag={vandaag} />
          <Lijst kop={d.vanAnderen} punten={anderen} vandaag={vandaag} />
        </>
      )}
      <p className="sh-noot">{d.letOp}</p>
    </section>
  );
}

function Lijst({ kop, punten, vandaag }: KomendProps & { readonly kop: string }) {
  if (punten.length === 0) return null;
  return (
    <>
      <Heading level={3}>{kop}</Heading>
      <ol className="sh-komend">
        {punten.map((punt) => (
          <Stap key={punt.id} punt={punt} vandaag={vandaag} />
        ))}
      </ol>
    </>
  );
}

function Stap({ punt, vandaag }: { readonly punt: Punt; readonly vandaag: string }) {
  const { t, taal, getal } = useTaal();
  const { dossier: d } = t;
  const dagen = Math.round((Date.parse(punt.datum) - Date.parse(vandaag)) / DAG);
  const titel = t.kalender.agenda[punt.cyclus](punt.naam, String(punt.jaar));
  return (
    <li className={punt.nemer === 'raad' ? 'sh-komend__raad' : undefined}>
      <div className="sh-komend__dag">
        <strong>{datumInWoorden(punt.datum, taal)}</strong>
        <span>{dagen === 0 ? d.vandaag : d.nogDagen(getal.heel(dagen))}</span>
      </div>
      <div className="sh-komend__wat">
        <strong>{titel}</strong>
        <span>
          {punt.nemer === 'raad' ? d.deRaad : punt.wie}, {d.bijRegelingen(getal.heel(punt.regelingen.length))}
        </span>
        {punt.eigen && <span>{describeOpgegeven(punt.eigen, { t, taal })}</span>}
        <details>
          <summary>{t.kalender.agenda.artikel(punt.wet, punt.artikel)}</summary>
          <p>{punt.reden}</p>
          {punt.eigen && (
            <p>
              {punt.twijfel.join(' ')} <Bronnen van={punt.eigen.van} />
            </p>
          )}
          <p lang="nl">
            {opsomming(
              taal,
              punt.regelingen.map(({ naam }) => naam),
            )}
          </p>
        </details>
      </div>
    </li>
  );
}
