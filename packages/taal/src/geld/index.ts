export { describeBedragfout } from './bedragen.ts';
export { tellOvergang } from './overgang.ts';
export { describeScenariofout } from './scenario.ts';
