import { useTaal } from '../../../i18n/taal.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Skelet } from '../../../ui/Skelet.tsx';
import { Deelkop } from '../../uitkomst/Deelkop.tsx';
import type { NaastProps } from '../kijk.ts';
import { Naasttabel } from './Naasttabel.tsx';
import { Paden } from './Paden.tsx';

/** The scenarios side by side: their paths in one picture, and of every two what the one gives more. */
export function Naast(props: NaastProps) {
  const { gemeente, naast: stand } = props;
  const woorden = useTaal().t.geld.naast;
  return (
    <section className="sh-sectie sh-geld__naast sh-niet-drukken">
      <Deelkop kop={woorden.kop(gemeente.naam)} uitleg={woorden.uitleg} />
      <Paden {...props} />
      {stand === undefined && <Skelet regels={6} />}
      {stand?.ok === false && (
        <Melding soort={stand.code === 'ongelijk' ? 'warning' : 'error'}>
          <p>{woorden[stand.code]}</p>
        </Melding>
      )}
      {stand?.ok && <Naasttabel {...props} verschil={stand.antwoord} />}
    </section>
  );
}
