import type { Rule } from './sources';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;

const exportedComponent = /^export\s+(?:const|function)\s+([A-Z][a-z]\w*)/gm;

/** The router and the entry may hold small components of their own. */
const mayMix = ['main', 'routes', 'router'];

/** `Component.tsx` exports that component; everything else is `kebab-case`, folders too; languages keep their tags. */
export const fileNames: Rule = (sources) =>
  sources.flatMap(({ path, code }) => {
    const parts = path.split('/');
    const [stem = ''] = (parts.at(-1) ?? '').split('.');
    const components = [...code.matchAll(exportedComponent)].map((match) => match[1] ?? '');
    const isComponent = path.endsWith('.tsx') && pascal.test(stem);
    return [
      ...(isComponent || kebab.test(stem)
        ? []
        : [`${path}: files are kebab-case, components PascalCase.tsx`]),
      ...(isComponent && !components.includes(stem) ? [`${path}: exports no component ${stem}`] : []),
      ...(path.endsWith('.tsx') && !isComponent && components.length > 0 && !mayMix.includes(stem)
        ? [`${path}: ${components[0]} belongs into ${components[0]}.tsx`]
        : []),
      ...parts
        .slice(0, -1)
        .filter((folder) => !kebab.test(folder) && folder !== 'zh-CN')
        .map((folder) => `${path}: the folder ${folder} is not kebab-case`),
    ];
  });

/** Inside a feature files are imported by their names, so that a reader sees where a thing comes from. */
export const noBarrels: Rule = (sources) =>
  sources
    .filter(({ path }) => /^(shared|renderer)\/features\/.*\/index\.tsx?$/.test(path))
    .map(({ path }) => `${path}: no barrel inside a feature`);

/** Numbers in tens, each once, in the file's name, in the file, and in order in the list. */
export const migrationsInOrder: Rule = (sources) => {
  const folder = 'electron/database/migrations/';
  const steps = sources.filter(({ path }) => path.startsWith(folder) && /\/\d+-/.test(path));
  const numbers = steps.map(({ path }) => Number(/\/(\d+)-/.exec(path)?.[1]));
  const listed = sources.find(({ path }) => path === `${folder}index.ts`);
  const order = listed?.imports.flatMap((name) => Number(/\/(\d+)-/.exec(name)?.[1] ?? Number.NaN)) ?? [];
  const known = order.filter((number) => !Number.isNaN(number));
  return [
    ...steps.flatMap(({ path, code }, index) => {
      const said = Number(/\bversion:\s*(\d+)/.exec(code)?.[1]);
      const wrong = !/\/\d{4}-/.test(path) || (numbers[index] ?? 1) % 10 !== 0;
      return [
        ...(wrong ? [`${path}: four digits, in tens`] : []),
        ...(said === numbers[index] ? [] : [`${path}: says version ${said}`]),
        ...(known.includes(numbers[index] ?? -1) ? [] : [`${path}: is not in the list`]),
      ];
    }),
    ...(new Set(numbers).size === numbers.length ? [] : [`${folder}: a number is used twice`]),
    ...known.flatMap((number, index) =>
      index > 0 && number <= (known[index - 1] ?? 0) ? [`${folder}index.ts: ${number} is out of order`] : [],
    ),
  ];
};
