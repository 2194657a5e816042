import { Button } from '@nl-design-system-candidate/button-react';
import type { Invoerplan } from '@samenhang/core';
import { useId } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import type { Registervoorbeeld } from '../vragen.ts';

/** What was read of an export, and what of it is left aside: nothing is dropped in silence. */
export function Exportkop({ uitvoer }: { readonly uitvoer: Registervoorbeeld }) {
  const { t, getal } = useTaal();
  const woorden = t.aanvulling.invoer.export;
  const { uitExport } = t.register;
  const { versie, noot, regelingen, ontbreekt, organisaties, ongelezen } = uitvoer;
  return (
    <>
      <p>
        {woorden.gelezen(getal.heel(regelingen), versie ?? uitExport.onbekend)}{' '}
        {noot !== null && uitExport.noten[noot]} {ontbreekt > 0 && woorden.ontbreekt(getal.heel(ontbreekt))}{' '}
        {organisaties > 0 && woorden.organisaties(getal.heel(organisaties))}
      </p>
      {ongelezen.length > 0 && (
        <Uitklap titel={woorden.ongelezen}>
          <p>{woorden.ongelezenUitleg}</p>
          <ul>
            {ongelezen.map(({ pad, aantal }) => (
              <li key={pad}>
                <code>{pad}</code>: {woorden.keer(getal.heel(aantal))}
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </>
  );
}

interface KeuzeProps {
  readonly plan: Invoerplan;
  readonly nameOf: (id: string) => string;
  /** Numbers of what is not taken over. */
  readonly buiten: ReadonlySet<string>;
  readonly onBuiten: (buiten: ReadonlySet<string>) => void;
}

/** Of which regelingen the differences are taken over. */
export function Registerkeuze({ plan, nameOf, buiten, onBuiten }: KeuzeProps) {
  const { t, getal } = useTaal();
  const woorden = t.aanvulling.invoer.export;
  const id = useId();
  const over = plan.delen.map(({ inhoud }) => inhoud.over.id);
  const waarden = (nummer: string) => plan.regels.filter((regel) => regel.over.id === nummer).length;
  const wissel = (nummer: string) =>
    onBuiten(new Set(buiten.has(nummer) ? [...buiten].filter((een) => een !== nummer) : [...buiten, nummer]));
  if (over.length < 2) return null;
  return (
    <fieldset className="sh-stapel">
      <legend>{woorden.kies}</legend>
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={() => onBuiten(new Set())}>
          {woorden.alles}
        </Button>
        <Button purpose="secondary" onClick={() => onBuiten(new Set(over))}>
          {woorden.niets}
        </Button>
      </div>
      {over.map((nummer) => (
        <div key={nummer} className="sh-regel">
          <input
            type="checkbox"
            id={`${id}-${nummer}`}
            className="utrecht-checkbox utrecht-checkbox--html-input"
            checked={!buiten.has(nummer)}
            onChange={() => wissel(nummer)}
          />
          <label htmlFor={`${id}-${nummer}`} className="sh-regel__naam">
            {nameOf(nummer)} ({woorden.waarden(getal.heel(waarden(nummer)))})
          </label>
        </div>
      ))}
    </fieldset>
  );
}
