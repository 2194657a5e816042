import { createRoot } from 'react-dom/client';
import { App } from './app/index.ts';
import { bewaardLicht, zetLicht } from './app/licht.ts';

zetLicht(bewaardLicht());

const plek = document.getElementById('app');
if (plek) createRoot(plek).render(<App />);
