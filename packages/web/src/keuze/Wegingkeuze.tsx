import { useId } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { Vinkje } from '../ui/velden/Vinkje.tsx';
import type { GekozenIndelingen } from './keuze.ts';
import { naamVan } from './namen.ts';
import type { Standbeheer } from './wijziging.ts';

interface WegingkeuzeProps {
  readonly gekozen: GekozenIndelingen;
  readonly beheer: Standbeheer;
  readonly naarInwoners: boolean;
}

/** The variants of the measure: by inhabitants, and weights per indeling. */
export function Wegingkeuze({ gekozen, beheer, naarInwoners }: WegingkeuzeProps) {
  const { t, taal } = useTaal();
  const { stand, wijzig } = beheer;
  const ids = gekozen.indelingen.map(({ rij }) => rij.indeling);
  const gewichten = gekozen.keuze?.gewichten ?? ids.map(() => 1);
  const weigh = (index: number, gewicht: number) =>
    wijzig({ indelingen: ids, gewichten: gewichten.map((oud, i) => (i === index ? gewicht : oud)) });
  return (
    <Uitklap titel={t.weging.titel} className="sh-weging">
      {naarInwoners && (
        <>
          <p>{t.weging.uitleg}</p>
          <Vinkje
            label={t.weging.partners}
            aan={stand.partnerweging === 'inwoners'}
            onWissel={(aan) => wijzig({ partnerweging: aan ? 'inwoners' : undefined })}
          />
          <Vinkje
            label={t.weging.land}
            aan={stand.landweging === 'inwoners'}
            onWissel={(aan) => wijzig({ landweging: aan ? 'inwoners' : undefined })}
          />
        </>
      )}
      {ids.length > 1 && <p className="sh-groep__titel">{t.weging.perIndeling}</p>}
      {ids.length > 1 &&
        gekozen.indelingen.map(({ rij }, index) => (
          <Gewicht
            key={rij.indeling}
            naam={naamVan(rij, taal)}
            gewicht={gewichten[index] ?? 1}
            onGewicht={(gewicht) => weigh(index, gewicht)}
          />
        ))}
    </Uitklap>
  );
}

const mogelijk = [0.5, 1, 2, 3, 4, 5] as const;

interface GewichtProps {
  readonly naam: string;
  readonly gewicht: number;
  readonly onGewicht: (gewicht: number) => void;
}

function Gewicht({ naam, gewicht, onGewicht }: GewichtProps) {
  const { getal } = useTaal();
  const id = useId();
  const keuzes = (mogelijk as readonly number[]).includes(gewicht) ? mogelijk : [...mogelijk, gewicht];
  return (
    <div className="sh-regel sh-regel--gewicht">
      <label htmlFor={id} className="sh-regel__naam">
        {naam}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select sh-klein"
        value={gewicht}
        onChange={(event) => onGewicht(Number(event.currentTarget.value))}
      >
        {keuzes.map((x) => (
          <option key={x} value={x}>
            {Number.isInteger(x) ? getal.heel(x) : getal.decimaal(x)}×
          </option>
        ))}
      </select>
    </div>
  );
}
