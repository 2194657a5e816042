export { App } from './App.tsx';
export { applyLicht, bewaardLicht } from './licht.ts';
