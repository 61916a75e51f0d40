import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import './styles/index.css';

// zod tries whether it may compile code, which the content-security policy forbids and the browser reports; it need not try.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// Once seen, the app needs no network. (Not while developing: the worker would serve old files.)
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
