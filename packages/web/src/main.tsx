import { createRoot } from 'react-dom/client';
import { App } from './app/index.ts';

const plek = document.getElementById('app');
if (plek) createRoot(plek).render(<App />);
