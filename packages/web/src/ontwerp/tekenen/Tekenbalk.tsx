import { Button } from '@nl-design-system-candidate/button-react';
import { type Atlas, decodeKaart, drawnRegios, finishOpgave, singleRegio } from '@samenhang/core';
import { useMemo } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { layerEditie } from '../beeld.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { gereedschappen } from './gereedschap.ts';
import { beginOf } from './streek.ts';
import type { Tekenen } from './tekenen.ts';

interface TekenbalkProps {
  readonly ontwerp: Ontwerpbeeld;
  readonly tekenen: Tekenen;
  readonly laag: number;
}

/** The tools of the hand, and of what it draws with. */
export function Tekenbalk({ ontwerp, tekenen, laag }: TekenbalkProps) {
  const { t } = useTaal();
  const { gereedschap, neem } = tekenen;
  const { atlas } = ontwerp.beeld;
  const w = t.ontwerp.tekenen;
  return (
    <div className="sh-tekenbalk sh-niet-drukken">
      <fieldset className="sh-tekenbalk__rij" aria-label={t.ontwerp.klik}>
        {gereedschappen.map((wat) => (
          <Button
            key={wat}
            purpose="secondary"
            toggle
            pressed={wat === gereedschap}
            onClick={() => neem(wat)}
          >
            {t.ontwerp.handelingen[wat]}
          </Button>
        ))}
      </fieldset>
      {atlas && (gereedschap === 'teken' || gereedschap === 'lasso') && (
        <Kwastrij atlas={atlas} ontwerp={ontwerp} tekenen={tekenen} laag={laag} />
      )}
      <p role="status" className="sh-tekenbalk__zin">
        {tekenen.geweigerd === undefined ? w.uitleg[gereedschap] : w.weigering[tekenen.geweigerd]}
      </p>
    </div>
  );
}

interface Regiokeuze {
  readonly label: number;
  readonly naam: string;
  /** A gemeente in it, by which it is found again whatever its number. */
  readonly anker: number;
}

/** The regions of the map by name. */
function useRegios(atlas: Atlas, labels: Tekenen['labels']): readonly Regiokeuze[] {
  return useMemo(() => {
    if (!labels) return [];
    return layerEditie(atlas, labels)
      .regios.map(({ naam }, label) => ({ label, naam, anker: labels.indexOf(label) }))
      .sort((a, b) => a.naam.localeCompare(b.naam));
  }, [atlas, labels]);
}

interface KwastrijProps extends TekenbalkProps {
  readonly atlas: Atlas;
}

/** What is drawn with, and what can be done to its region as a whole. */
function Kwastrij({ atlas, ontwerp, tekenen, laag }: KwastrijProps) {
  const { t } = useTaal();
  const { labels, kwast, regio, kiesKwast, splitsstand, voegSamen } = tekenen;
  const regios = useRegios(atlas, labels);
  const w = t.ontwerp.tekenen;
  const afmaken = useAfmaken(atlas, ontwerp, laag);
  return (
    <div className="sh-tekenbalk__rij">
      <Regiokeuzeveld
        naam={w.kwast}
        leeg={w.kiesKwast}
        nieuw={w.nieuw}
        regios={regios}
        waarde={kwast === 'nieuw' ? 'nieuw' : String(regio ?? '')}
        onKies={(gekozen) => kiesKwast(gekozen === 'nieuw' ? 'nieuw' : gekozen && { anker: gekozen.anker })}
      />
      <Splitsknop tekenen={tekenen} />
      {regio !== undefined && (
        <Regiokeuzeveld
          naam={w.voegSamen}
          leeg={w.voegSamen}
          regios={regios.filter(({ label }) => label !== regio)}
          waarde=""
          onKies={(gekozen) => {
            if (gekozen && gekozen !== 'nieuw') voegSamen(gekozen.label);
          }}
        />
      )}
      <Button purpose="secondary" aria-disabled={!afmaken} title={w.maakAfUitleg} onClick={() => afmaken?.()}>
        {w.maakAf}
      </Button>
      {splitsstand === 'mislukt' && (
        <span role="alert" className="sh-veldfout">
          {w.splitsMislukt}
        </span>
      )}
    </div>
  );
}

function Splitsknop({ tekenen: { labels, regio, splits, splitsstand } }: Pick<TekenbalkProps, 'tekenen'>) {
  const { t } = useTaal();
  const w = t.ontwerp.tekenen;
  const kan = regio !== undefined && (labels?.filter((r) => r === regio).length ?? 0) > 1;
  const mag = kan && splitsstand !== 'bezig';
  return (
    <Button purpose="secondary" aria-disabled={!mag} onClick={() => mag && splits()}>
      {splitsstand === 'bezig' ? w.splitsBezig : w.splits}
    </Button>
  );
}

interface RegiokeuzeveldProps {
  readonly naam: string;
  readonly leeg: string;
  readonly nieuw?: string;
  readonly regios: readonly Regiokeuze[];
  readonly waarde: string;
  readonly onKies: (gekozen: Regiokeuze | 'nieuw' | undefined) => void;
}

/** One of the regions of the map, in a row of tools: its name is told, not shown. */
function Regiokeuzeveld({ naam, leeg, nieuw, regios, waarde, onKies }: RegiokeuzeveldProps) {
  return (
    <select
      className="utrecht-select utrecht-select--html-select sh-tekenbalk__keuze"
      aria-label={naam}
      value={waarde}
      onChange={({ currentTarget: { value } }) =>
        onKies(value === 'nieuw' ? 'nieuw' : regios.find((r) => String(r.label) === value))
      }
    >
      <option value="">{leeg}</option>
      {nieuw !== undefined && <option value="nieuw">{nieuw}</option>}
      {regios.map((r) => (
        <option key={r.label} value={r.label}>
          {r.naam}
        </option>
      ))}
    </select>
  );
}

/** Lets the engine finish the map around the regions that were drawn; undefined where none was. */
function useAfmaken(atlas: Atlas, { beheer, getoond, opgave, rekenen, vandaag }: Ontwerpbeeld, laag: number) {
  const { kaart } = beheer.vraag;
  const vanaf = beheer.getekendVanaf(kaart ?? '');
  const nu = getoond?.lagen[laag];
  const getekend = useMemo(() => {
    if (vanaf === undefined || !nu || !vandaag) return [];
    const codes = atlas.gemeenten.map(({ code }) => code);
    const eerder = vanaf === '' ? undefined : decodeKaart(vanaf, codes);
    const oud = eerder?.ok ? eerder.lagen[laag] : beginOf(singleRegio(vandaag.overdekking));
    return oud ? drawnRegios(oud, nu) : [];
  }, [vanaf, nu, vandaag, atlas, laag]);
  if (!opgave || !nu || laag > 0 || getekend.length === 0) return undefined;
  return () => rekenen.start(false, getoond.lagen, finishOpgave(atlas, opgave, nu, getekend));
}
