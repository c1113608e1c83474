import type { HotkeyItem } from '@mantine/hooks';
import type { Translate } from '../../shared/locales/translate';
import { catalogue } from './i18n';
import { notifyDone, notifyRefusal, takeBackLast, type Verb, type WayBack } from './notify';
import { takeBack } from './own-office';

const t: Translate = (key, params) => catalogue.t(key, params ?? {});

const wayOf = (line: number | undefined, verb: Verb, about?: string): WayBack | undefined =>
  line === undefined ? undefined : { verb, run: (done) => void go(line, verb, about ?? done) };

/** Go the way, and offer the one back from there. */
const go = async (line: number, verb: Verb, about: string): Promise<void> => {
  const answer = await takeBack(line);
  if (!answer.ok) {
    const title = t(verb === 'undo' ? 'common.state.notUndone' : 'common.state.notRedone', { text: about });
    return notifyRefusal(t, answer.error, title);
  }
  const said = t(verb === 'undo' ? 'common.state.undone' : 'common.state.redone', { text: about });
  notifyDone(said, wayOf(answer.change, verb === 'undo' ? 'redo' : 'undo', about));
};

/** The way back from a command that was answered; none where its step stays. */
export const undoOf = ({ change }: { readonly change?: number }): WayBack | undefined =>
  wayOf(change, 'undo');

const TICKED: readonly string[] = ['checkbox', 'radio', 'button', 'submit'];

/** In a text field the keys belong to the text. */
const isTyping = (target: EventTarget | null): boolean => {
  if (target instanceof HTMLInputElement) return !target.readOnly && !TICKED.includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
};

const byKey =
  (verb: Verb) =>
  (event: KeyboardEvent): void => {
    if (isTyping(event.target)) return;
    event.preventDefault();
    takeBackLast(verb);
  };

/** Ctrl+Z takes the last thing back while its notice stands, Ctrl+Y does it again. */
export const undoKeys: HotkeyItem[] = [
  ['mod+Z', byKey('undo'), { preventDefault: false }],
  ['mod+Y', byKey('redo'), { preventDefault: false }],
  ['mod+shift+Z', byKey('redo'), { preventDefault: false }],
];
