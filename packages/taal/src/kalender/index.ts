export { describeEigendag, describeEigenReden, describeOpgegeven } from './eigen.ts';
export { describeBesteDag, describeRaad } from './haalbaar.ts';
export { describeBotsingen, describeStap } from './kalender.ts';
