import { Button } from '@nl-design-system-candidate/button-react';
import { useContext, useEffect, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { countLayers } from './beeld.ts';
import type { Ontwerpbeeld } from './ontwerpbeeld.ts';
import { Openen } from './openen/Openen.tsx';
import { focusVeld, VeldfoutenContext } from './paneel/veldfouten.ts';
import type { Bezig } from './rekenen/rekenen.ts';
import { Serverwerk } from './Serverwerk.tsx';

const tijden = [5, 10, 30, 60, 120] as const;

/** Computing: begin, watch, stop, prove; and taking a change of the question back. */
export function Bediening({ ontwerp }: { readonly ontwerp: Ontwerpbeeld }) {
  const { t } = useTaal();
  const { rekenen, beheer } = ontwerp;
  return (
    <section className="sh-ontwerp__rekenen sh-niet-drukken" aria-label={t.ontwerp.bediening}>
      {rekenen.bezig ? (
        <Voortgang bezig={rekenen.bezig} onStop={rekenen.stop} />
      ) : (
        <Beginknoppen ontwerp={ontwerp} />
      )}
      <div className="sh-knoppen">
        {/* Never absent: a button that goes away takes the keyboard's place along. */}
        <Button purpose="subtle" aria-disabled={!beheer.terug} onClick={() => beheer.terug?.()}>
          {t.ontwerp.ongedaan}
        </Button>
        <Button purpose="subtle" aria-disabled={!beheer.vooruit} onClick={() => beheer.vooruit?.()}>
          {t.ontwerp.opnieuwDoen}
        </Button>
      </div>
      <Openen beheer={beheer} />
    </section>
  );
}

function Beginknoppen({ ontwerp }: { readonly ontwerp: Ontwerpbeeld }) {
  const { t, getal } = useTaal();
  const { rekenen, opgave, getoond, bekend, beheer } = ontwerp;
  const { tijd } = beheer.vraag;
  const { fouten } = useContext(VeldfoutenContext);
  const [geweigerd, setGeweigerd] = useState(false);
  /** Not with a field of which nobody knows what it says. */
  const begin = (start: () => void) => {
    const [eerste] = fouten.keys();
    setGeweigerd(eerste !== undefined);
    if (eerste === undefined) start();
    else focusVeld(eerste);
  };
  const heeft = getoond && getoond.vanwaar !== 'oud' ? getoond : undefined;
  const klaar = heeft !== undefined && bekend?.bewezen === true && !bekend.uitLink;
  const keuzes = (tijden as readonly number[]).includes(tijd) ? tijden : [...tijden, tijd];
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
        <Keuzeveld
          label={t.ontwerp.tijd}
          waarde={String(tijd)}
          opties={keuzes.map((s) => ({ waarde: String(s), tekst: t.ontwerp.seconden(getal.heel(s)) }))}
          onKies={(s) => beheer.noteer({ tijd: Number(s) })}
        />
      </div>
      <p role="alert" className="sh-veldfout">
        {geweigerd && fouten.size > 0 && t.ontwerp.verbeterEerst([...fouten.values()].join('; '))}
      </p>
      {heeft && !klaar && <p className="sh-noot">{t.ontwerp.bewijsUitleg}</p>}
      <Serverwerk ontwerp={ontwerp} begin={begin} />
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
