import type { Translate } from '../../shared/locales/translate';
import { catalogue } from './i18n';
import { notifyDone, notifyRefusal, type Verb, type WayBack } from './notify';
import { takeBack } from './own-office';

const t: Translate = (key, params) => catalogue.t(key, params ?? {});

const wayOf = (line: number | undefined, verb: Verb, about?: string): WayBack | undefined =>
  line === undefined ? undefined : { verb, run: (done) => void go(line, verb, about ?? done) };

/** Go the way, and offer the one back from there. */
const go = async (line: number, verb: Verb, about: string): Promise<void> => {
  const answer = await takeBack(line);
  if (!answer.ok) return notifyRefusal(t, answer.error);
  const said = t(verb === 'undo' ? 'common.state.undone' : 'common.state.redone', { text: about });
  notifyDone(said, wayOf(answer.change, verb === 'undo' ? 'redo' : 'undo', about));
};

/** The way back from a command that was answered; none where its step stays. */
export const undoOf = ({ change }: { readonly change?: number }): WayBack | undefined =>
  wayOf(change, 'undo');
