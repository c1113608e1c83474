import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import 'dayjs/locale/zh-cn';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { featurePages } from '../features/index';
import { fillSlots } from '../lib/slots';
import { App } from './App';
import { Providers } from './Providers';

fillSlots(featurePages.flatMap(({ fills }) => fills));

const root = document.getElementById('root');
if (root === null) throw new Error('no root element');
createRoot(root).render(
  <StrictMode>
    <Providers>
      <App />
    </Providers>
  </StrictMode>,
);
