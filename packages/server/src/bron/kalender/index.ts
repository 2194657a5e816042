export { presentAgenda } from './agenda.ts';
export { presentKalender, presentStap } from './jaar.ts';
export { chosenDays, type Kennis, makeKennis, nameOfBody, participantsOf } from './kennis.ts';
