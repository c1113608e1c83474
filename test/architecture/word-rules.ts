import { type Expression, Visitor } from 'oxc-parser';
import { features } from '../../shared/features/index';
import { kebabOf } from '../../shared/kernel/words';
import { lineOf, type Rule, type Source, stringOf } from './sources';

/** A feature as the page names it without an import, and where; without a name, one that is only known when it runs. */
type Named = { readonly feature: string | undefined; readonly index: number };

const ordered: readonly string[] = features.map(({ name }) => name);
const asks = ['useCall', 'useCommand'];

/** The two doors themselves take any feature. */
const doors = ['renderer/lib/calls.ts', 'renderer/lib/ipc.ts'];

/** `useCall('plans', …)`, `client.plans.…`: whose call it is. */
const called = ({ path, program }: Source): readonly Named[] => {
  const found: Named[] = [];
  if (doors.includes(path)) return found;
  new Visitor({
    CallExpression: ({ callee, arguments: [first], start }) => {
      if (callee.type !== 'Identifier' || !asks.includes(callee.name)) return;
      found.push({ feature: stringOf(first as Expression), index: start });
    },
    MemberExpression: ({ object, property, computed, start }) => {
      if (object.type !== 'Identifier' || object.name !== 'client') return;
      const name = computed
        ? stringOf(property as Expression)
        : property.type === 'Identifier'
          ? property.name
          : undefined;
      found.push({ feature: name, index: start });
    },
    VariableDeclarator: ({ init, start }) => {
      if (init?.type === 'Identifier' && init.name === 'client')
        found.push({ feature: undefined, index: start });
    },
  }).visit(program);
  return found;
};

/** `'plans.state.active'`, `'plans.drawPlan'`: whose text or channel it is. */
const quoted = ({ words }: Source): readonly Named[] =>
  words.flatMap(({ kind, text, index }) => {
    const feature = kind === 'string' ? /^(\w+)\./.exec(text)?.[1] : undefined;
    return feature !== undefined && ordered.includes(feature) ? [{ feature, index }] : [];
  });

const placeOf = (path: string): number => {
  const folder = /^renderer\/features\/([^/]+)\//.exec(path)?.[1];
  return folder === undefined ? -1 : ordered.findIndex((name) => kebabOf(name) === folder);
};

/** What an import must not say a string must not say either: the page's calls and texts follow the order of the features. */
export const wordsInOrder: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith('renderer/'))
    .flatMap((file) =>
      [...called(file), ...quoted(file)].flatMap(({ feature, index }) => {
        const at = feature === undefined ? Number.POSITIVE_INFINITY : ordered.indexOf(feature);
        return at >= 0 && at <= placeOf(file.path)
          ? []
          : [`${file.path}:${lineOf(file.text, index)}: must not know ${feature ?? 'what it does not name'}`];
      }),
    );
