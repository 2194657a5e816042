import { nlAanvulling } from './aanvulling.ts';
import { nlDossier } from './dossier.ts';
import { nlKalender } from './kalender.ts';
import { nlOverheveling } from './overheveling.ts';
import { nlRegister } from './register.ts';
import { nlZienswijzen } from './zienswijzen.ts';

/** Dutch texts for councils and boards. */
export const nlRaad = {
  aanvulling: nlAanvulling,
  dossier: nlDossier,
  kalender: nlKalender,
  overheveling: nlOverheveling,
  register: nlRegister,
  zienswijzen: nlZienswijzen,
} as const;
