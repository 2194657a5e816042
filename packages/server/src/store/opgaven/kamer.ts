import type { Opgavestuk } from '@samenhang/core/opgave';
import type { Adapter } from '../adapter.ts';
import type { Toegang } from '../bereik.ts';
import { makeSoortstukken } from '../stukken/stukken.ts';
import type { Soortstukken } from '../stukken/vormen.ts';
import { listOpenbaar } from './lezen.ts';
import { makeOpgaven } from './opgaven.ts';
import { remindOpgaven } from './terugkijken.ts';
import { endVolging, makeVolgingen, tellVolgers, type Volgingen } from './volgers.ts';
import type { Opgaven } from './vormen.ts';
import { mailGevraagden } from './vragen.ts';

type Wie = { readonly id: string };

/** All that the store does with opgaven. */
export interface Opgavekamer {
  /** What everybody may read. */
  openbaar(): Promise<readonly Opgavestuk[]>;
  /** Those of their organisations, also drafts. */
  for(actor: Wie): Opgaven;
  /** The answers that their organisations keep to begin with. */
  sjablonenFor(actor: Wie): Soortstukken;
  /** Those that they follow. */
  volgingenFor(actor: Wie): Volgingen;
  /** Ends the following that a key in a message is of; false where it is no such key. */
  endVolging(sleutel: string): Promise<boolean>;
  /** Tells, each once: of the opgaven that are to be looked back at on this day, of each step to who follows, and who is asked. */
  remind(vandaag: string): Promise<void>;
}

/** `geheim` seals the keys in messages; `nu` tells the time. */
export function openOpgavekamer(
  adapter: Adapter,
  als: (persoon: string) => Toegang,
  geheim: string,
  nu: () => Date,
): Opgavekamer {
  const vertel = async () => {
    await mailGevraagden(adapter, nu());
    await tellVolgers(adapter, geheim, nu());
  };
  return {
    openbaar: () => listOpenbaar(adapter),
    for: ({ id }) => makeOpgaven(als(id), nu, vertel),
    sjablonenFor: ({ id }) => makeSoortstukken(als(id), nu, 'antwoordsjabloon'),
    volgingenFor: ({ id }) => makeVolgingen(adapter, id, nu),
    endVolging: (sleutel) => endVolging(adapter, geheim, sleutel),
    async remind(vandaag) {
      await remindOpgaven(adapter, nu(), vandaag);
      await vertel();
    },
  };
}
