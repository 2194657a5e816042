export { describeBedragfout } from './bedragen.ts';
export { describeScenariofout } from './scenario.ts';
