export { describeScenariofout } from './scenario.ts';
