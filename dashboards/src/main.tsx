import './app/fonts.css';
import './app/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/useAnswer';
import { App } from './app/App';
import { CrashGuard } from './app/CrashGuard';
import { openSession } from './session/open';
import { SessionGate } from './session/SessionGate';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

void openSession();

createRoot(root).render(
  <StrictMode>
    <CrashGuard>
      <QueryClientProvider client={queryClient()}>
        <SessionGate>
          <App />
        </SessionGate>
      </QueryClientProvider>
    </CrashGuard>
  </StrictMode>,
);
