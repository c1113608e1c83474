import { kebabOf } from '../../shared/kernel/words';
import { backends } from '../features/index';
import { readRooms } from '../read-rooms';
import type { Command } from './command';
import { check } from './commands/check';
import { demo } from './commands/demo';
import { showOf } from './commands/show';

/** What a command line may say. */
export type Vocabulary = {
  readonly commands: readonly Command[];
  /** What `--help` lists besides the commands. */
  readonly lists: {
    readonly kinds: readonly string[];
    readonly forms: readonly string[];
    readonly views: readonly string[];
  };
};

const inOrder = <T extends { readonly order: number }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => a.order - b.order);

/** Everything that the features and this folder declare for the command line, in the order in which `--help` lists it. */
export const readVocabulary = async (): Promise<Vocabulary> => {
  const [shown, spoken] = await Promise.all([
    readRooms(({ views }) => views),
    readRooms(({ commands }) => commands),
  ]);
  const views = inOrder(shown.flatMap((room) => room.views));
  const commands = inOrder([...spoken.flatMap((room) => room.commands), check, showOf(views), demo]);
  return {
    commands,
    lists: {
      kinds: backends.flatMap(({ feature }) => feature.workbooks ?? []).map(kebabOf),
      forms: backends.flatMap(({ feature }) => Object.keys(feature.documents ?? {})).map(kebabOf),
      views: views.map(({ name }) => name),
    },
  };
};
