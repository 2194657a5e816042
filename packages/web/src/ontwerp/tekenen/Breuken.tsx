import { Button } from '@nl-design-system-candidate/button-react';
import type { Atlas } from '@samenhang/core';
import type { Herstel, Labels } from '@samenhang/motor';
import { opsommingTot } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { layerEditie } from '../beeld.ts';
import { type Breuk, looseParts } from './herstellen.ts';

interface BreukenProps {
  readonly atlas: Atlas;
  readonly labels: Labels;
  readonly breuken: readonly Breuk[];
  readonly herstel: Herstel | undefined;
  /** Goes to a gemeente on the map. */
  readonly onToon: (gemeente: number) => void;
  readonly onHerstel: (labels: Labels) => void;
}

/** More names than these nobody reads. */
const hoogstens = 5;

/** The regions that fall apart, each reached in one click, and the fewest moves that mend them. */
export function Breuken({ atlas, labels, breuken, herstel, onToon, onHerstel }: BreukenProps) {
  const { t, taal, getal } = useTaal();
  const w = t.ontwerp.tekenen;
  const { regios } = layerEditie(atlas, labels);
  const lijst = (gemeenten: readonly number[]) =>
    opsommingTot(
      taal,
      gemeenten.map((g) => atlas.gemeenten[g]?.naam ?? ''),
      hoogstens,
      (aantal) => t.ontwerp.anderen(getal.heel(aantal)),
    );
  return (
    <Melding soort="warning">
      <ul className="sh-breuken">
        {breuken.map((breuk) => {
          const los = looseParts(breuk);
          return (
            <li key={breuk.regio}>
              {w.breuk(regios[breuk.regio]?.naam ?? '', getal.heel(breuk.delen.length), lijst(los))}{' '}
              <button type="button" className="sh-tekstknop" onClick={() => onToon(los[0] ?? 0)}>
                {w.toonBreuk}
              </button>
            </li>
          );
        })}
      </ul>
      {herstel && (
        <p className="sh-knoppen">
          <Button purpose="secondary" onClick={() => onHerstel(herstel.labels)}>
            {w.herstel(getal.heel(herstel.verplaatst.length))}
          </Button>
          <span>
            {herstel.verplaatst.length <= hoogstens
              ? herstel.verplaatst
                  .map((g) =>
                    w.herstelZet(atlas.gemeenten[g]?.naam ?? '', regios[herstel.labels[g] ?? -1]?.naam ?? ''),
                  )
                  .join('; ')
              : lijst(herstel.verplaatst)}
            {herstel.bewezen ? '' : ` ${w.herstelOnbewezen}`}
          </span>
        </p>
      )}
    </Melding>
  );
}
