import { proposePlekken, type Veldwaarde } from '@samenhang/core';
import type { Taal } from '@samenhang/taal';
import { useDeferredValue, useId, useState } from 'react';
import { Merkformulier, Zegslieden } from '../../aanvulling/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Artikel } from './Eisen.tsx';
import { Deel } from './Samenhang.tsx';
import type { Regeling } from './vragen.ts';

interface InhoudProps {
  readonly regeling: Regeling;
  /** What one's organisations say; undefined without account. */
  readonly waarden: readonly Veldwaarde[] | undefined;
}

type Eis = Regeling['inhoud'][number];

const naamOf = ({ naam, naamEn }: Eis, taal: Taal): string => (taal === 'en' ? naamEn : naam);

/** What a regeling must or may say: not known until somebody looked. */
export function Inhoud({ regeling, waarden }: InhoudProps) {
  const { t, taal } = useTaal();
  const [tekst, setTekst] = useState('');
  const gezocht = useDeferredValue(tekst);
  const { id, inhoud } = regeling;
  if (inhoud.length === 0) return null;
  return (
    <Deel titel={t.register.titels.inhoud}>
      <p className="sh-tekst">{t.register.inhoudUitleg}</p>
      <Schuif label={t.register.titels.inhoud}>
        <Tabel<Eis>
          bijschrift={t.register.titels.inhoud}
          bijschriftVerborgen
          className="sh-tabel--stapel sh-tabel--alles sh-tabel--onder"
          rijen={inhoud}
          sleutel={({ eis }) => eis}
          kolommen={[
            { id: 'eis', kop: t.register.eis, isNaam: true, cel: (eis) => naamOf(eis, taal) },
            {
              id: 'stand',
              kop: t.register.stand,
              cel: (eis) => <Stand eis={eis} tekst={gezocht} waarden={waarden ?? []} />,
            },
            { id: 'artikel', kop: t.regelingen.controle.artikel, cel: (eis) => <Artikel rij={eis} /> },
          ]}
        />
      </Schuif>
      <Zoektekst tekst={tekst} onTekst={setTekst} />
      {waarden && <Merk id={id} inhoud={inhoud} />}
    </Deel>
  );
}

/** Whether a member found it in the text of the regeling, and where. */
function Merk({ id, inhoud }: Pick<Regeling, 'id' | 'inhoud'>) {
  const { t, taal } = useTaal();
  return (
    <Merkformulier
      over={{ soort: 'regeling', id }}
      vragen={[
        {
          veld: 'inhoud',
          vraag: t.register.merk.vraag,
          antwoorden: (['aanwezig', 'afwezig'] as const).map((waarde) => ({
            waarde,
            tekst: t.register.inhoudstand[waarde],
          })),
        },
      ]}
      titel={t.register.merk.titel}
      kenmerken={{
        label: t.register.eis,
        opties: inhoud.map((eis) => ({ waarde: eis.eis, tekst: naamOf(eis, taal) })),
      }}
      bron={{ label: t.register.merk.plaats, uitleg: t.register.merk.plaatsUitleg }}
    />
  );
}

interface StandProps {
  readonly eis: Eis;
  /** A text of one's own to look in; else what was found in the register counts. */
  readonly tekst: string;
  readonly waarden: readonly Veldwaarde[];
}

function Stand({ eis, tekst, waarden }: StandProps) {
  const { register: r } = useTaal().t;
  const zoekt = tekst.trim() !== '';
  const voorstellen = zoekt ? proposePlekken(eis.woorden, [{ veld: 'tekst', tekst }]) : eis.voorstellen;
  const merk = waarden.find(({ veld, kenmerk }) => veld === 'inhoud' && kenmerk?.toLowerCase() === eis.eis);
  return (
    <>
      <Merkje>{r.inhoudstand[eis.stand]}</Merkje>{' '}
      {!eis.verplicht && <span className="sh-noot">{r.facultatief}</span>}
      {merk && <Zegslieden waarde={merk} />}
      {voorstellen.map(({ artikel, fragment }) => (
        <span key={fragment} className="sh-noot sh-zegsman" lang="nl">
          {artikel === null ? r.voorstel(fragment) : r.voorstelIn(artikel, fragment)}
        </span>
      ))}
      {zoekt && voorstellen.length === 0 && <span className="sh-noot sh-zegsman">{r.zoektekst.niets}</span>}
    </>
  );
}

interface ZoektekstProps {
  readonly tekst: string;
  readonly onTekst: (tekst: string) => void;
}

/** The register has no text to look in: whoever has it can paste it. It does not leave the browser. */
function Zoektekst({ tekst, onTekst }: ZoektekstProps) {
  const { zoektekst: woorden } = useTaal().t.register;
  const id = useId();
  return (
    <Uitklap titel={woorden.titel} className="sh-niet-drukken">
      <div className="sh-formulier">
        <div className="utrecht-form-field sh-tekstveld">
          <label className="utrecht-form-label" htmlFor={id}>
            {woorden.label}
          </label>
          <span id={`${id}-uitleg`} className="sh-noot">
            {woorden.uitleg}
          </span>
          <textarea
            id={id}
            className="utrecht-textbox"
            rows={6}
            value={tekst}
            aria-describedby={`${id}-uitleg`}
            onChange={(event) => onTekst(event.currentTarget.value)}
          />
        </div>
      </div>
    </Uitklap>
  );
}
