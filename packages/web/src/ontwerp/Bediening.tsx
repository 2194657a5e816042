import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Beeldknop } from '../ui/beeld/Beeldknop.tsx';
import { countLayers } from './beeld.ts';
import type { Ontwerpbeeld } from './ontwerpbeeld.ts';
import { useBegin } from './paneel/veldfouten.ts';
import type { Bezig } from './rekenen/rekenen.ts';

/** Computing: begin, watch, stop, prove; and taking a change of the question back. */
export function Bediening({ ontwerp }: { readonly ontwerp: Ontwerpbeeld }) {
  const { t } = useTaal();
  const { rekenen } = ontwerp;
  return (
    <section className="sh-ontwerp__rekenen sh-niet-drukken" aria-label={t.ontwerp.bediening}>
      {rekenen.bezig ? (
        <Voortgang bezig={rekenen.bezig} onStop={rekenen.stop} />
      ) : (
        <Beginknoppen ontwerp={ontwerp} />
      )}
    </section>
  );
}

/** Never absent: a button that goes away takes the keyboard's place along. */
function Terugknoppen({ beheer: { terug, vooruit } }: Pick<Ontwerpbeeld, 'beheer'>) {
  const { t } = useTaal();
  return (
    <span className="sh-ontwerp__terug">
      <Beeldknop naam={t.ontwerp.ongedaan} teken="↶" onKlik={terug} />
      <Beeldknop naam={t.ontwerp.opnieuwDoen} teken="↷" onKlik={vooruit} />
    </span>
  );
}

function Beginknoppen({ ontwerp }: { readonly ontwerp: Ontwerpbeeld }) {
  const { t } = useTaal();
  const { rekenen, opgave, getoond, bekend } = ontwerp;
  const { begin, geweigerd } = useBegin();
  const heeft = getoond && getoond.vanwaar !== 'oud' ? getoond : undefined;
  const klaar = heeft !== undefined && bekend?.bewezen === true && !bekend.uitLink;
  return (
    <>
      <div className="sh-knoppen">
        <Button
          purpose={klaar ? 'secondary' : 'primary'}
          aria-disabled={!opgave}
          onClick={() => opgave && begin(() => rekenen.start(false, heeft?.lagen))}
        >
          {heeft ? t.ontwerp.opnieuw : t.ontwerp.bereken}
        </Button>
        {heeft && !klaar && (
          <Button
            purpose="secondary"
            title={t.ontwerp.bewijsUitleg}
            onClick={() => begin(() => rekenen.start(true, heeft.lagen))}
          >
            {bekend?.uitLink ? t.ontwerp.bewijsOpnieuw : t.ontwerp.bewijs}
          </Button>
        )}
        <Terugknoppen beheer={ontwerp.beheer} />
      </div>
      <p role="alert" className="sh-veldfout">
        {geweigerd.length > 0 && t.ontwerp.verbeterEerst(geweigerd.join('; '))}
      </p>
      {heeft && !klaar && <p className="sh-noot sh-ontwerp__bewijsnoot">{t.ontwerp.bewijsUitleg}</p>}
    </>
  );
}

/** Milliseconds since the start, a few times a second. */
function useVerstreken(begin: number): number {
  const [nu, setNu] = useState(() => performance.now());
  useEffect(() => {
    const wekker = setInterval(() => setNu(performance.now()), 250);
    return () => clearInterval(wekker);
  }, []);
  return Math.max(0, nu - begin);
}

function Voortgang({ bezig, onStop }: { readonly bezig: Bezig; readonly onStop: () => void }) {
  const { t, getal } = useTaal();
  const verstreken = useVerstreken(bezig.begin);
  const rest = Math.ceil((bezig.tijdMs - verstreken) / 1000);
  const [aantal, groot] = bezig.stand ? countLayers(bezig.stand.lagen).map(getal.heel) : [];
  const regios = aantal && groot ? t.ontwerp.kleinEnGroot(aantal, groot) : aantal;
  const fase = bezig.laden
    ? t.ontwerp.laden
    : [
        ...(bezig.bewijs ? [t.ontwerp.bewijzen] : []),
        rest > 0 ? t.ontwerp.nog(getal.heel(rest)) : t.ontwerp.bijnaKlaar,
      ].join(' ');
  return (
    <>
      <div className="sh-knoppen">
        <Button purpose="primary" onClick={onStop}>
          {t.ontwerp.stop}
        </Button>
      </div>
      <progress
        className="sh-ontwerp__balk"
        aria-label={t.ontwerp.voortgang}
        max={1}
        {...(bezig.laden ? {} : { value: Math.min(1, verstreken / bezig.tijdMs) })}
      />
      <p className="sh-zacht sh-ontwerp__fase">
        {fase} {regios === undefined ? t.ontwerp.nogGeenKaart : t.ontwerp.besteTotNu(regios)}
      </p>
    </>
  );
}
