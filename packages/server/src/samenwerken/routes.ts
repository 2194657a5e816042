import { type EigenRouter, tooMany } from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import { idParams, onbekendStuk } from '../stuk/index.ts';
import { type Meekijkers, nameOfStand } from './meekijkers.ts';
import { addStukopmerkingen } from './opmerkingen.ts';
import { standSchema } from './schemas.ts';
import { addVrijgaven } from './vrijgaven.ts';

/** Seconds after which who follows too much may ask again. */
const wachtSeconden = 30;

/** Working on a design with others: what is said of it, who is there, and what everybody may see. */
export function addSamenwerken(
  router: EigenRouter,
  opslag: Opslag,
  meekijkers: Meekijkers,
  ring: () => void,
): void {
  addStukopmerkingen(router, opslag, ring);
  addVrijgaven(router, opslag);
  router.addStroom({
    path: '/mijn/stukken/{id}/stand',
    operationId: 'getOntwerpstand',
    tag: 'mijn',
    recht: { soort: 'ontwerp', handeling: 'lezen' },
    summary: 'Volg een ontwerp',
    description:
      'Server-sent events: welke versie er is, wie haar maakte, of er iets met de opmerkingen gebeurde en wie het ontwerp nu ' +
      'open heeft; telkens als er iets aan verandert. Zolang u volgt, zien anderen die het ontwerp zien uw naam. De stroom ' +
      'houdt op als u zich afmeldt of het ontwerp niet meer mag zien, en na vijf minuten; vraag hem dan opnieuw, met ' +
      'Last-Event-ID, zoals een browser vanzelf doet.',
    params: idParams,
    antwoord: standSchema,
    merk: nameOfStand,
    async handle({ actor, params: { id = '' }, laatst }) {
      if (!meekijkers.hasRoom(actor.id)) return { ok: false, problem: tooMany(wachtSeconden) };
      const kijker = await meekijkers.enter(actor, id);
      if (!kijker) return { ok: false, problem: onbekendStuk };
      return { ok: true, stroom: meekijkers.follow(kijker, laatst) };
    },
  });
}
