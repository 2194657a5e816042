export { enAanvulling } from './aanvulling.ts';
export { enKalender } from './kalender.ts';
export { enOverheveling } from './overheveling.ts';
export { enRegister } from './register.ts';
export { enZienswijzen } from './zienswijzen.ts';
