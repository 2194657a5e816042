import { nlAanvulling } from './aanvulling.ts';
import { nlDossier } from './dossier.ts';
import { nlEigenaars } from './eigenaars.ts';
import { nlKalender } from './kalender.ts';
import { nlOverheveling } from './overheveling.ts';
import { nlRegister } from './register.ts';
import { nlSturing } from './sturing.ts';
import { nlZienswijzen } from './zienswijzen.ts';

/** All Dutch texts about councils and their regelingen. */
export const nlRaad = {
  aanvulling: nlAanvulling,
  dossier: nlDossier,
  eigenaars: nlEigenaars,
  kalender: nlKalender,
  overheveling: nlOverheveling,
  register: nlRegister,
  sturing: nlSturing,
  zienswijzen: nlZienswijzen,
};
