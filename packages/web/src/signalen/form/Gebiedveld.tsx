import type { Gebied } from '@samenhang/core/signaal';
import { useRef } from 'react';
import { Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import type { Keuzes } from '../keuzes.ts';
import { Gekozen } from './Keuzesveld.tsx';

interface GebiedveldProps {
  readonly label: string;
  readonly keuzes: Keuzes;
  readonly gebied: Gebied | null;
  /** Of which a region can be chosen in the place of a gemeente. */
  readonly indeling: string | null;
  readonly onGebied: (gebied: Gebied | null) => void;
}

/** Where it happens: a gemeente, or a region of the indeling that was chosen. Never a smaller place. */
export function Gebiedveld({ label, keuzes, gebied, indeling, onGebied }: GebiedveldProps) {
  const vak = useRef<HTMLDivElement>(null);
  const naam =
    gebied &&
    keuzes.nameOf({
      soort: gebied.soort,
      waarde: gebied.soort === 'regio' ? `${gebied.indeling}:${gebied.code}` : gebied.code,
    });
  const choose = (nieuw: Gebied | null) => {
    vak.current?.focus();
    onGebied(nieuw);
  };
  return (
    <div className="sh-signaalkeuze" id="veld-gebied" ref={vak} tabIndex={-1}>
      {naam === null ? (
        <>
          <Zoekveld
            atlas={keuzes.atlas}
            label={label}
            onKies={(code) => choose({ soort: 'gemeente', code })}
          />
          {indeling !== null && (
            <Regioveld
              keuzes={keuzes}
              indeling={indeling}
              onRegio={(code) => choose({ soort: 'regio', indeling, code })}
            />
          )}
        </>
      ) : (
        <>
          <p className="utrecht-form-label">{label}</p>
          <Gekozen namen={[{ sleutel: naam, tekst: naam }]} onWeg={() => choose(null)} />
        </>
      )}
    </div>
  );
}

interface RegioveldProps {
  readonly keuzes: Keuzes;
  readonly indeling: string;
  readonly onRegio: (code: string) => void;
}

function Regioveld({ keuzes, indeling, onRegio }: RegioveldProps) {
  const woorden = useTaal().t.signaal.form;
  const regios = keuzes.atlas?.edities.get(indeling)?.regios ?? [];
  if (regios.length === 0) return null;
  return (
    <Keuzeveld
      label={woorden.regio(keuzes.nameOf({ soort: 'indeling', waarde: indeling }))}
      waarde=""
      opties={[
        { waarde: '', tekst: woorden.geen },
        ...regios.map(({ code, naam }) => ({ waarde: code, tekst: naam })),
      ]}
      onKies={onRegio}
    />
  );
}
