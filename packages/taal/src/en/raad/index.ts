import type { Catalogus } from '../../catalogus.ts';
import { enAanvulling } from './aanvulling.ts';
import { enDossier } from './dossier.ts';
import { enKalender } from './kalender.ts';
import { enOverheveling } from './overheveling.ts';
import { enRegister } from './register.ts';
import { enZienswijzen } from './zienswijzen.ts';

/** English texts for councils and boards. */
export const enRaad: Pick<
  Catalogus,
  'aanvulling' | 'dossier' | 'kalender' | 'overheveling' | 'register' | 'zienswijzen'
> = {
  aanvulling: enAanvulling,
  dossier: enDossier,
  kalender: enKalender,
  overheveling: enOverheveling,
  register: enRegister,
  zienswijzen: enZienswijzen,
};
