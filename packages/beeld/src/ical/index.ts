export { agendaToDagen, agendaToIcal, kalenderToIcal, uitgaveToIcal } from './agenda.ts';
export { type Kalenderdag, toIcal } from './ical.ts';
