import type { Taakveld } from '@samenhang/core/geld';
import { eigenbedragenTabel } from '@samenhang/core/geld';
import { stringifyStand } from '../../adres/index.ts';
import type { Kaartbron } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { csvVan, toPng, Uitvoerbalk, werkmapVan } from '../../uitvoer/index.ts';
import { drawBedragprent } from '../uitkomst/bedragprent.ts';
import { measureOf } from '../uitkomst/bedragwaarde.ts';
import type { Bedragadres } from './adres.ts';
import { type Bedragbeeld, describeBron } from './beeld.ts';
import type { Bedragtabel } from './eigenbedragen.ts';

interface SlotProps {
  readonly tabel: Bedragtabel;
  readonly beeld: Bedragbeeld;
  readonly taakvelden: readonly Taakveld[];
  readonly kaart: Kaartbron;
  readonly inwonersjaar: number;
  readonly beheer: Standbeheer<Bedragadres>;
}

/** How the amounts came about, and the way to take them along. */
export function Slot({ tabel, beeld, taakvelden, kaart, inwonersjaar, beheer: { stand } }: SlotProps) {
  const { t, taal, getal } = useTaal();
  const { bedragen: woorden } = t.geld;
  const { gemeenten } = beeld;
  const bron = describeBron(tabel, beeld, { t, taal, taakvelden });
  const adres = `${location.origin}/geld/bedragen${stringifyStand({ ...stand })}`;
  const draw = () =>
    drawBedragprent(
      {
        vorm: kaart.vorm,
        bedragen: gemeenten,
        maat: measureOf(stand, gemeenten),
        gemeente: stand.gemeente,
        titel: `${woorden.titel}${beeld.jaar === undefined ? '' : ` ${beeld.jaar}`}`,
        bron: woorden.receptBron(bron),
        adres,
      },
      { t, getal },
    );
  const rijen = eigenbedragenTabel(beeld);
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      <Uitklap titel={t.recept.titel} className="sh-recept">
        <p>{woorden.receptBron(bron)}</p>
        <p>{woorden.receptSom}</p>
        <p>{woorden.receptAandeel}</p>
        <p>{woorden.receptInwoners(String(inwonersjaar))}</p>
      </Uitklap>
      <Uitvoerbalk
        adres={adres}
        naam={`samenhang-eigen-bedragen-${beeld.jaar ?? 'zonder-jaar'}`}
        soorten={['csv', 'xlsx', 'json', 'svg', 'png']}
        maak={() => ({
          csv: () => csvVan(rijen),
          xlsx: () => werkmapVan(rijen),
          json: () => ({
            type: 'application/json',
            inhoud: `${JSON.stringify({ bron, som: beeld.som, gemeenten: beeld.gemeenten }, null, 2)}\n`,
          }),
          svg: () => ({ type: 'image/svg+xml', inhoud: draw() }),
          png: async () => ({ type: 'image/png', inhoud: await toPng(draw()) }),
        })}
      />
    </section>
  );
}
