import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startMirror } from './state/desk-state';
import { startPreferences } from './state/preferences';
import { startProgress } from './state/work';

startMirror();
startPreferences();
startProgress();

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
