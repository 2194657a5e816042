import { enAanvulling } from './aanvulling.ts';
import { enDossier } from './dossier.ts';
import { enEigenaars } from './eigenaars.ts';
import { enKalender } from './kalender.ts';
import { enOverheveling } from './overheveling.ts';
import { enRegister } from './register.ts';
import { enSturing } from './sturing.ts';
import { enZienswijzen } from './zienswijzen.ts';

/** All English texts about councils and their regelingen. */
export const enRaad = {
  aanvulling: enAanvulling,
  dossier: enDossier,
  eigenaars: enEigenaars,
  kalender: enKalender,
  overheveling: enOverheveling,
  register: enRegister,
  sturing: enSturing,
  zienswijzen: enZienswijzen,
};
