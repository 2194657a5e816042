import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Buiten, Eerststap, Probleem, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';
import { Lijst } from './lijst/Lijst.tsx';
import { Naarredactie } from './redactie/Naarredactie.tsx';
import { Eigenaarvragen } from './samen/Eigenaarvragen.tsx';

/** What signals are, the way to send one, and those of one's organisations. */
export function Signalenpagina() {
  const { t } = useTaal();
  const woorden = t.signaal.lijst;
  const mij = useMij();
  useTitel(woorden.titel);
  return (
    <div className="sh-smal sh-stapel">
      <Heading level={1}>{woorden.titel}</Heading>
      <Paragraph className="sh-lead">{woorden.lead}</Paragraph>
      <div className="sh-knoppen">
        <Koppeling to="/signalen/nieuw" className="nl-button nl-button--primary sh-knoplink">
          {woorden.stuur}
        </Koppeling>
        <Koppeling to="/signalen/patronen">{woorden.naarPatronen}</Koppeling>
      </div>
      <section aria-labelledby="hoe">
        <Heading level={2} id="hoe">
          {woorden.hoe}
        </Heading>
        <ol className="sh-signaalstappen">
          {woorden.stappen.map((stap) => (
            <li key={stap}>{stap}</li>
          ))}
        </ol>
      </section>
      {mij.data && <Eigenaarvragen />}
      <section className="sh-mijn__deel" aria-labelledby="eigen">
        <Heading level={2} id="eigen">
          {woorden.eigen}
        </Heading>
        {mij.error && <Probleem fout={mij.error} />}
        {mij.data === null && <Buiten tekst={woorden.eigenBuiten} />}
        {mij.data && (
          <>
            <Eerststap wacht={mij.data.wachtOpTweedeStap} />
            <Lijst />
            <Naarredactie />
          </>
        )}
      </section>
    </div>
  );
}
