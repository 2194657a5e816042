import { Heading } from '@nl-design-system-candidate/heading-react';
import { sumKosten } from '@samenhang/core/overheveling';
import { datumInWoorden, inTaal, kleineLetter, leesHeel, opsomming } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import type { Standbeheer } from '../keuze/index.ts';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { type Overheveladres, readContracten, readKosten, writeContracten, writeKosten } from './adres.ts';
import { ContractErbij, KostErbij, Weg } from './Erbij.tsx';
import type { Antwoord } from './vragen.ts';

interface OvergangProps {
  readonly antwoord: Antwoord;
  readonly beheer: Standbeheer<Overheveladres>;
}

/** What only who asks knows: what the move costs, which contracts run on, how many people come along. */
export function Overgang({ antwoord, beheer }: OvergangProps) {
  return (
    <>
      <Kosten antwoord={antwoord} beheer={beheer} />
      <Contracten antwoord={antwoord} beheer={beheer} />
      <Onbekend antwoord={antwoord} beheer={beheer} />
    </>
  );
}

function Kosten({ antwoord: { inwoners }, beheer: { stand, wijzig } }: OvergangProps) {
  const { t, getal } = useTaal();
  const { overheveling: woorden } = t;
  const kosten = readKosten(stand.kosten);
  const { laag, hoog } = sumKosten(kosten);
  const euro = (x: number) => getal.heel(x);
  return (
    <section className="sh-sectie">
      <Heading level={2}>{woorden.overgang}</Heading>
      <p className="sh-zacht">{woorden.overgangUitleg}</p>
      {kosten.length === 0 ? (
        <p>{woorden.kostGeen}</p>
      ) : (
        <>
          <ul className="sh-overheveling__lijst">
            {kosten.map((kost, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two costs may have one name
              <li key={k}>
                {kost.naam}: € {euro(kost.laag)} – € {euro(kost.hoog)}{' '}
                <Weg
                  naam={kost.naam}
                  onWeg={() => wijzig({ kosten: writeKosten(kosten.filter((_, i) => i !== k)) })}
                />
              </li>
            ))}
          </ul>
          <p>
            {woorden.kostTotaal(euro(laag), euro(hoog))}{' '}
            {inwoners !== null &&
              inwoners > 0 &&
              woorden.kostPerInwoner(getal.met(laag / inwoners, 2), getal.met(hoog / inwoners, 2))}
          </p>
        </>
      )}
      <KostErbij onErbij={(kost) => wijzig({ kosten: writeKosten([...kosten, kost]) })} />
    </section>
  );
}

function Contracten({ antwoord: { ingang }, beheer: { stand, wijzig } }: OvergangProps) {
  const { t, taal, getal } = useTaal();
  const { overheveling: woorden } = t;
  const contracten = readContracten(stand.contracten);
  const { fte } = stand;
  return (
    <section className="sh-sectie">
      <Heading level={2}>{woorden.contracten}</Heading>
      {contracten.length === 0 && <p>{woorden.contractGeen}</p>}
      <ul className="sh-overheveling__lijst">
        {contracten.map((contract, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two contracts may have one name
          <li key={k}>
            {contract.tot >= ingang
              ? woorden.loopt(contract.naam, datumInWoorden(contract.tot, taal))
              : woorden.klaar(contract.naam, datumInWoorden(contract.tot, taal))}{' '}
            <Weg
              naam={contract.naam}
              onWeg={() => wijzig({ contracten: writeContracten(contracten.filter((_, i) => i !== k)) })}
            />
          </li>
        ))}
      </ul>
      <ContractErbij
        onErbij={(contract) => wijzig({ contracten: writeContracten([...contracten, contract]) })}
      />
      <p>{fte === undefined ? woorden.fteOnbekend : woorden.fteZin(getal.heel(fte))}</p>
      <div className="sh-niet-drukken sh-overheveling__fte">
        <Tekstveld
          label={woorden.fte}
          uitleg={woorden.fteUitleg}
          waarde={fte === undefined ? '' : String(fte)}
          onWaarde={(tekst) => {
            const gelezen = leesHeel(tekst);
            if (gelezen.soort === 'getal' && gelezen.getal <= 100_000) wijzig({ fte: gelezen.getal });
            if (gelezen.soort === 'leeg') wijzig({ fte: undefined });
          }}
        />
      </div>
    </section>
  );
}

function Onbekend({ antwoord: { taken }, beheer: { stand } }: OvergangProps) {
  const { t, taal } = useTaal();
  const { open, openPunten } = t.overheveling;
  const zonderGeld = taken
    .filter(({ geld }) => geld === null)
    .map((taak) => kleineLetter(inTaal(taal, taak)));
  const punten = [
    ...(zonderGeld.length > 0 ? [openPunten.geld(opsomming(taal, zonderGeld))] : []),
    ...(readKosten(stand.kosten).length === 0 ? [openPunten.kosten] : []),
    ...(readContracten(stand.contracten).length === 0 ? [openPunten.contracten] : []),
    ...(stand.fte === undefined ? [openPunten.mensen] : []),
    openPunten.raden,
  ];
  return (
    <section className="sh-sectie">
      <Heading level={2}>{open}</Heading>
      <ul>
        {punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    </section>
  );
}
