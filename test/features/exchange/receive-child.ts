import { createAppContext } from '../../../electron/app-context';
import { receiveReport } from '../../../electron/features/exchange/service/exchange';
import { CHEAP_STRETCH, fixedClock } from '../../builders/office';

/** A process of its own that receives one report, to be killed in the middle. */
const [dataDir = '', file = '', confirmFingerprint] = process.argv.slice(2);
const opened = createAppContext({ dataDir, clock: fixedClock(), stretch: CHEAP_STRETCH });
if (!opened.ok) throw new Error(opened.error.code);
// As after a large report: pages reach the disk long before the transaction that changed them is committed.
opened.value.db.raw.pragma('cache_size = 20');
process.stdout.write('go\n');
const answer = await receiveReport(opened.value, { file, confirmFingerprint });
process.stdout.write(`${JSON.stringify(answer.ok ? answer.value.ok : answer.error)}\n`);
opened.value.close();
