import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import 'dayjs/locale/zh-cn';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { featurePages } from '../features/index';
import { takeReadyAnswers } from '../lib/ready-answers';
import { fillSlots } from '../lib/slots';
import { App } from './App';
import { createQueries, Providers } from './Providers';

fillSlots(featurePages.flatMap(({ fills }) => fills));

const root = document.getElementById('root');
if (root === null) throw new Error('no root element');
const queries = createQueries();
void takeReadyAnswers(queries).then(() =>
  createRoot(root).render(
    <StrictMode>
      <Providers queries={queries}>
        <App />
      </Providers>
    </StrictMode>,
  ),
);
