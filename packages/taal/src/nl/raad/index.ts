export { nlAanvulling } from './aanvulling.ts';
export { nlKalender } from './kalender.ts';
export { nlOverheveling } from './overheveling.ts';
export { nlRegister } from './register.ts';
export { nlZienswijzen } from './zienswijzen.ts';
