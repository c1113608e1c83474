import { step } from '../../../shared/kernel/derivation';
import { type PageHelp, ruleOf } from '../../lib/page-help';

export const functionsHelp: PageHelp = {
  purpose: 'functions.help.purpose',
  jobs: ['functions.help.jobs.first', 'functions.help.jobs.second', 'functions.help.jobs.third'],
  rules: [
    ruleOf('functions', undefined, (body) =>
      body.functions
        .filter(({ posts }) => posts.length > 0)
        .map(({ title, posts }) => step('functions.help.rule', { title, posts: posts.join(' / ') })),
    ),
  ],
};
