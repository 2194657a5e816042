export { type Afgedaan, buildLog, logAnswer } from './log.ts';
export { markVerzoek, Verzoeken, verzoekOf } from './verzoek.ts';
