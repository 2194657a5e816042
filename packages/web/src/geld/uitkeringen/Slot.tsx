import { useQuery } from '@tanstack/react-query';
import { stringifyStand } from '../../adres/index.ts';
import { kaartVraag } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { requireVorm, toPng, Uitvoerbalk } from '../../uitvoer/index.ts';
import type { Uitkeringadres } from '../adres.ts';
import { drawBedragprent } from '../uitkomst/bedragprent.ts';
import { measureOf } from '../uitkomst/bedragwaarde.ts';
import { useKaartjaar } from './kaartjaar.ts';
import type { Uitkeringen } from './vragen.ts';
import { sourceOf } from './waarden.ts';

interface SlotProps {
  readonly antwoord: Uitkeringen;
  readonly beheer: Standbeheer<Uitkeringadres>;
}

/** Where the amounts are from, and the way to take them along. */
export function Slot({ antwoord, beheer }: SlotProps) {
  const { t } = useTaal();
  const { uitkeringen: woorden } = t.geld;
  const { onderwerp, jaar, artikelen, kolommen, inwonersjaar } = antwoord;
  const draw = usePrent(antwoord, beheer);
  const vraag = { onderwerp, ...(jaar === null ? {} : { jaar: String(jaar) }) };
  const api = `/api/v1/geld/uitkeringen?${new URLSearchParams(vraag).toString()}&formaat=`;
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      <Uitklap titel={t.recept.titel} className="sh-recept">
        <p>{sourceOf(antwoord, t)}</p>
        <p>{woorden.receptArtikel(artikelen.join(', '), kolommen.join(', '))}</p>
        <p>{woorden.receptAandeel}</p>
        {inwonersjaar !== null && <p>{woorden.receptInwoners(String(inwonersjaar))}</p>}
      </Uitklap>
      <Uitvoerbalk
        adres={addressOf(antwoord, beheer)}
        naam={`samenhang-uitkeringen-${jaar ?? 'zonder-jaar'}`}
        soorten={['svg', 'png']}
        maak={() => ({
          svg: () => ({ type: 'image/svg+xml', inhoud: draw() }),
          png: async () => ({ type: 'image/png', inhoud: await toPng(draw()) }),
        })}
        vanServer={[
          { naam: t.acties.csvExcel, href: `${api}csv&scheiding=puntkomma` },
          { naam: 'CSV (,)', href: `${api}csv` },
          { naam: 'JSON', href: `${api}json` },
          { naam: 'Excel', href: `${api}xlsx` },
        ]}
      />
    </section>
  );
}

/** A link that gives these figures again, whatever the defaults become. */
function addressOf({ onderwerp, jaar }: Uitkeringen, { stand }: SlotProps['beheer']): string {
  const heel = { ...stand, onderwerp, ...(jaar === null ? {} : { jaar }) };
  return `${location.origin}/geld/uitkeringen${stringifyStand(heel)}`;
}

/** The map as a picture of its own. */
function usePrent(antwoord: Uitkeringen, beheer: SlotProps['beheer']): () => string {
  const { t, getal } = useTaal();
  const jaar = useKaartjaar(antwoord.jaar);
  const { data: kaart } = useQuery({ ...kaartVraag(jaar ?? 0), enabled: jaar !== undefined });
  return () =>
    drawBedragprent(
      {
        vorm: requireVorm(kaart?.vorm),
        bedragen: antwoord.ontvangers,
        maat: measureOf(beheer.stand, antwoord.ontvangers),
        gemeente: beheer.stand.gemeente,
        titel: `${antwoord.onderwerp}${antwoord.jaar === null ? '' : ` ${antwoord.jaar}`}`,
        bron: sourceOf(antwoord, t),
        adres: addressOf(antwoord, beheer),
      },
      { t, getal },
    );
}
