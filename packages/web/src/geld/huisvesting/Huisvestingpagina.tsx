import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Atlas } from '@samenhang/core';
import type { HuisvestingAntwoord } from '@samenhang/core/geld';
import { type Catalogus, describeHuisvestfout, type Getallen } from '@samenhang/taal';
import { Onderweg } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import { useTitel } from '../../ui/titel.ts';
import { Gewichtvelden } from '../invoer/Gewichtvelden.tsx';
import { writeRijen } from '../invoer/rijen.ts';
import { useLand } from '../invoer/vragen.ts';
import { type Huisvestadres, parseHuisvestadres } from './adres.ts';
import { Cijfers, leeg } from './Cijfers.tsx';
import { Regiokeuze } from './Regiokeuze.tsx';
import { Beeld, Gemeentetabel, Slot } from './Uitkomst.tsx';
import { Urgent } from './Urgent.tsx';
import { MATEN, useHuisvesting } from './vraag.ts';

/** Who needs a home after shelter or care, how gemeenten divide them, and who has priority by law. */
export function Huisvestingpagina() {
  const { t } = useTaal();
  useTitel(t.geld.huisvesting.titel);
  const beheer = useStand(parseHuisvestadres);
  const { atlas, fout, opnieuw } = useLand(beheer.stand.jaar);
  if (fout || !atlas) return <Onderweg fout={fout} opnieuw={opnieuw} />;
  return <Blad atlas={atlas} beheer={beheer} />;
}

interface BladProps {
  readonly atlas: Atlas;
  readonly beheer: Standbeheer<Huisvestadres>;
}

/** What is known, in one sentence. */
function sayHuisvesting(
  { uitstroom, gemeenten }: Pick<HuisvestingAntwoord, 'uitstroom'> & { readonly gemeenten: number },
  { t, getal }: { readonly t: Catalogus; readonly getal: Getallen },
): string {
  const { huisvesting: woorden } = t.geld;
  const aantal = getal.heel(gemeenten);
  if (gemeenten === 0) return woorden.kopLeeg;
  return uitstroom > 0 ? woorden.kop(getal.kort(uitstroom), aantal) : woorden.kopZonder(aantal);
}

function Blad({ atlas, beheer }: BladProps) {
  const spraak = useTaal();
  const { huisvesting: woorden } = spraak.t.geld;
  const { stand, wijzig } = beheer;
  const { rijen, gemeenten, uitkomst } = useHuisvesting(atlas, stand);
  const uitstroom = uitkomst.ok ? uitkomst.antwoord.uitstroom : 0;
  const zin = sayHuisvesting({ uitstroom, gemeenten: gemeenten.length }, spraak);
  return (
    <div className="sh-pagina sh-geld">
      <div className="sh-pagina__kop">
        <p className="sh-bovenkop">{woorden.titel}</p>
        <Heading level={1} className="sh-kopzin">
          {zin}
        </Heading>
        {uitkomst.ok && uitstroom > 0 ? (
          <Lead antwoord={uitkomst.antwoord} />
        ) : (
          <Paragraph className="sh-lead">{woorden.leadLeeg}</Paragraph>
        )}
        {!uitkomst.ok && gemeenten.length > 0 && (
          <Melding soort="warning">
            <p>{describeHuisvestfout(uitkomst.fout, spraak)}</p>
          </Melding>
        )}
      </div>
      <div className="sh-geld__werk">
        <Hefbomen atlas={atlas} beheer={beheer} />
        <div className="sh-geld__uitkomst">
          {uitkomst.ok && uitstroom > 0 && <Beeld antwoord={uitkomst.antwoord} />}
          <Cijfers
            atlas={atlas}
            rijen={rijen}
            gemeenten={gemeenten}
            onRijen={(nieuw) => wijzig({ rijen: nieuw })}
          />
        </div>
      </div>
      {uitkomst.ok && uitstroom > 0 && <Gemeentetabel antwoord={uitkomst.antwoord} beheer={beheer} />}
      <Urgent />
      {uitkomst.ok && uitstroom > 0 && (
        <Slot antwoord={uitkomst.antwoord} beheer={beheer} jaar={atlas.jaar} zin={zin} />
      )}
    </div>
  );
}

/** Which gemeenten, and by what they divide. */
function Hefbomen({ atlas, beheer: { stand, wijzig } }: BladProps) {
  const { huisvesting: woorden } = useTaal().t.geld;
  return (
    <aside className="sh-geld__hefbomen sh-niet-drukken" aria-label={woorden.hefbomen}>
      <Regiokeuze
        atlas={atlas}
        onNeem={(codes) => wijzig({ rijen: writeRijen(codes.map((wie) => ({ wie, getallen: leeg }))) })}
      />
      <fieldset className="sh-geld__wie">
        <legend className="utrecht-form-label">{woorden.afspraak}</legend>
        <Gewichtvelden
          namen={MATEN}
          woorden={woorden.maten}
          tekst={stand.verdeling}
          onTekst={(verdeling) => wijzig({ verdeling })}
        />
      </fieldset>
    </aside>
  );
}

/** Who comes to house most more, and what is not known. */
function Lead({ antwoord: { gemeenten, onbekend } }: { readonly antwoord: HuisvestingAntwoord }) {
  const { t, getal } = useTaal();
  const { huisvesting: woorden } = t.geld;
  const [meest] = gemeenten.toSorted((a, b) => b.verschil - a.verschil);
  return (
    <>
      {meest && meest.verschil > 0.05 && (
        <Paragraph className="sh-lead">{woorden.lead(meest.naam, getal.kort(meest.verschil))}</Paragraph>
      )}
      {onbekend.length > 0 && (
        <p className="sh-noot sh-tekst">{woorden.onbekend(getal.heel(onbekend.length))}</p>
      )}
    </>
  );
}
